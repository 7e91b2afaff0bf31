/** Trois choses à savoir à la première visite. */
import type { Dictionary } from "../en.ts";

export const tour: Dictionary["tour"] = {
  title: "Premiers pas",
  step: "Premiers pas, {{at}} sur {{of}}.",
  next: "Suivant",
  back: "Précédent",
  done: "Commencer",
  skip: "Passer",
  again: "Revoir les premiers pas",
};

export const tourStep: Dictionary["tourStep"] = {
  layers:
    "Chaque ligne est une strate de l’État, chaque point une institution ; à droite, les plateformes dont la compromission en atteindrait le plus. Choisissez-en une pour voir lesquelles.",
  find: "Tapez / n’importe où pour trouver une institution, une plateforme, un incident, ou ce qu’on peut faire. Tout marche au clavier ; « ? » donne les touches.",
  figures:
    "Chaque nombre souligné s’ouvre : la requête qui le donne, sa méthode, ses sources. L’adresse est la vue : partagez-la, ou gardez-la sous « Vues ».",
};
