/** The few words that files of a story add, in both languages. */
export const FILE_WORDS = {
  fr: {
    data: "Version des données",
    sources: "Sources",
    method: "Méthode et données",
    notes: "Note de l’orateur",
    page: "Page",
    methodText: [
      "Ricochet est un graphe des institutions publiques françaises, des plateformes qu’elles partagent, des données que celles-ci détiennent et des incidents qui les ont touchées. Chaque fait a une source et un niveau de preuve : documenté, rapporté, affirmé ou déduit.",
      "Une compromission se propage selon des règles publiées, le long des liens qui comptent. « Atteint » veut dire « pourrait l’être ». Un ensemble, comme les communes, vaut « jusqu’à » et n’est jamais compté en membres. Ce qui est inconnu reste inconnu.",
      "Les nombres de ce document sont recalculés à partir des données au moment où il est produit ; ils valent pour la version indiquée.",
    ],
  },
  en: {
    data: "Data version",
    sources: "Sources",
    method: "Method and data",
    notes: "Speaker’s note",
    page: "Page",
    methodText: [
      "Ricochet is a graph of French public institutions, the platforms they share, the data these hold and the incidents that struck them. Every fact has a source and a grade of evidence: documented, reported, claimed or inferred.",
      "A breach spreads by published rules, along the links that count. “Reached” means “could be”. A class, such as the municipalities, means “up to” and is never counted as members. What is unknown stays unknown.",
      "The numbers of this document are recomputed from the data when it is made; they hold for the version that is given.",
    ],
  },
} as const;
