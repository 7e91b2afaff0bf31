/** What the rows and columns of the matrix go by. */
import { useTranslation } from "react-i18next";
import { MATRIX_SORTS, type MatrixSort } from "../../state/parts/picture.ts";

interface MatrixSortingProps {
  readonly sort: MatrixSort;
  onSort(sort: MatrixSort): void;
}

export function MatrixSorting({ sort, onSort }: MatrixSortingProps) {
  const { t } = useTranslation();
  return (
    <label>
      {t("picture.sort")}{" "}
      <select
        value={sort}
        onChange={({ target }) => onSort(MATRIX_SORTS.find((name) => name === target.value) ?? "reach")}
      >
        {MATRIX_SORTS.map((name) => (
          <option key={name} value={name}>
            {t(`matrixSort.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
