const LABEL = /Rate Limit Label[^`]{0,300}`([^`]+)`/;

/** What Zoom says about an operation in its description. */
export function factsIn(description: string) {
  return {
    label: LABEL.exec(description)?.[1]?.toUpperCase() ?? "",
    isBeta: /\bin beta\b/i.test(description),
    isInGovCluster: !/\bnot supported in Gov\b/i.test(description),
  };
}
