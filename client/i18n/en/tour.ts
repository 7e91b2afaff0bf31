/** Three things to know at first use. */
export const tour = {
  title: "First steps",
  step: "First steps, {{at}} of {{of}}.",
  next: "Next",
  back: "Back",
  done: "Begin",
  skip: "Skip",
  again: "Take the first steps again",
};

export const tourStep = {
  layers:
    "Each row is a layer of the State, each dot an institution; at the right stand the platforms whose breach would reach most of them. Choose one to see whom.",
  find: "Press / anywhere to find an institution, a platform, an incident, or what can be done. Everything works by keyboard; ? lists the keys.",
  figures:
    "Every underlined number opens: the query that gives it, its method, its sources. The address is the view: share it, or keep it under “Views”.",
};
