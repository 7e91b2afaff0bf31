/** What can be wrong with the database while we serve. Messages never carry the driver's own words. */

export class DatabaseUnavailableError extends Error {
  override readonly name = "DatabaseUnavailableError";
  constructor(options?: ErrorOptions) {
    super("The database does not answer. Ricochet goes on by itself as soon as it does.", options);
  }
}

export class DatasetMissingError extends Error {
  override readonly name = "DatasetMissingError";
  constructor() {
    super("The database holds no dataset. Load one: npm run ricochet -- import seed/data");
  }
}
