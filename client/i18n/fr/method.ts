/** Comment les chiffres se font. */
import type * as english from "../en/method.ts";

export const method: typeof english.method = {
  title: "Comment se fait chaque chiffre, et ce qu’il promet",
  structural:
    "Un indicateur dit ce qui suit des liens recensés et des règles ; il ne dit pas ce qui serait arrivé.",
  ties: "Ce qui est égal partage un rang ; l’ordre entre ex æquo ne veut rien dire. Ce qui est laissé de côté est compté et dit.",
  check:
    "Chaque chiffre s’ouvre : son Cypher avec ses paramètres s’exécute sur la même base et donne le même chiffre, ou il dit pourquoi aucune requête ne le peut.",
  measures: "Indicateurs",
  grades: "Niveaux de preuve, du plus strict au moins strict",
  modes: "Comment une plateforme repose sur une autre",
  shelfLives: "Combien de temps une donnée exposée reste utilisable",
  claims: "Ce qu’il advint d’une déclaration",
  layers: "Strates de l’État",
};
