import { statfsSync } from "node:fs";

/** Something we depend on failed. The message is a sentence for people that ends with the cure. */
export class DependencyFailure extends Error {
  override readonly name = "DependencyFailure";
}

/** Less than this is no space to run a database in. */
const NO_SPACE_BYTES = 16_000_000;

/** Whether a disk is full: a program that died of it could not even write so into its log. */
export function isFullDisk(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < NO_SPACE_BYTES;
}

/** What people say of a full disk, wherever it happens. */
export function fromFileSystem(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === "ENOSPC") {
    return new DependencyFailure(
      `The disk that holds ${folder} is full. Free about 1 GB there, or set RICOCHET_HOME and RICOCHET_CACHE to folders on another disk.`,
    );
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new DependencyFailure(
      `${folder} cannot be written. Give yourself the right to write there, or set RICOCHET_HOME and RICOCHET_CACHE to folders of yours.`,
    );
  }
  return error;
}
