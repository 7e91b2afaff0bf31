/** Ce que le lecteur garde dans ce navigateur. */
import type { Dictionary } from "../en.ts";

export const keepsakes: Dictionary["keepsakes"] = {
  open: "Vues",
  title: "Vues enregistrées et notes",
  where:
    "Elles ne sont gardées que dans ce navigateur. Exportez-les pour les garder ailleurs ou les transmettre.",
  notKept: "Ce navigateur ne garde rien ici : tout dure jusqu’à la fermeture de la page. Exportez avant.",
  damaged:
    "Ce que ce navigateur avait gardé n’a pas pu être lu et n’est pas montré. Il sera remplacé au prochain enregistrement.",
  name: "Nom",
  viewNote: "Note, au besoin",
  save: "Enregistrer cette vue",
  replace: "Remplacer la vue de ce nom",
  saved: "Enregistrée.",
  views_one: "{{count}} vue enregistrée",
  views_other: "{{count}} vues enregistrées",
  noViews:
    "Aucune encore. Une vue enregistrée revient telle quelle, et dit ce qui a changé depuis dans les données.",
  removeView: "Supprimer la vue « {{name}} »",
  remove: "Supprimer",
  notes_one: "{{count}} note sur un nœud",
  notes_other: "{{count}} notes sur des nœuds",
  noNotes: "Aucune encore. Le panneau d’un nœud leur fait place.",
  export: "Exporter en un fichier",
  import: "Importer un fichier",
  imported: "Importé : {{views}} vues, {{notes}} notes. Rien de ce qui était ici n’est perdu.",
  note: "Note personnelle",
  noteWhere: "Gardée dans ce navigateur seulement.",
};

export const keepsakesRefusal: Dictionary["keepsakesRefusal"] = {
  "too-large": "Le fichier dépasse la taille possible. Rien n’a été importé.",
  "not-json": "Le fichier n’est pas du JSON. Rien n’a été importé.",
  "not-ours": "Le fichier ne vient pas des vues enregistrées de Ricochet. Rien n’a été importé.",
  "does-not-fit": "Le fichier contient quelque chose qui ne convient pas, à {{at}}. Rien n’a été importé.",
};

export const changes: Dictionary["changes"] = {
  since: "Les données ont changé depuis la création de ce lien.",
  none: "Ce qu’il montre n’a pas changé.",
  newNodes_one: "Nouveau ici : {{names}}.",
  newNodes_other: "{{n}} sont nouveaux ici : {{names}}.",
  leftNodes_one: "N’y est plus : {{names}}.",
  leftNodes_other: "{{n}} n’y sont plus : {{names}}.",
  goneNodes_one: "{{n}} qu’il montrait n’est plus dans les données.",
  goneNodes_other: "{{n}} qu’il montrait ne sont plus dans les données.",
  newLinks_one: "{{n}} lien est nouveau.",
  newLinks_other: "{{n}} liens sont nouveaux.",
  goneLinks_one: "{{n}} lien a disparu.",
  goneLinks_other: "{{n}} liens ont disparu.",
  more_one: "{{n}} autre",
  more_other: "{{n}} autres",
};
