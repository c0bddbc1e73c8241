import ts from "typescript";

/** What rule-texts.ts tells of a rule, and what only tests and docs/rules.md are made from. */
const left = new Set(["title", "rationale", "source", "examples"]);

/** Leaves the texts out of a rule's source: a page checks without them, and loads rule-texts.ts when it shows them. */
export default function withoutRuleTexts(source) {
  const file = ts.createSourceFile("rule.ts", source, ts.ScriptTarget.Latest);
  const cuts = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === "defineRule") {
      const [rule] = node.arguments;
      for (const property of rule.properties) {
        if (left.has(property.name.getText(file))) cuts.push([property.getStart(file), property.end]);
      }
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight(
    (text, [from, to]) => text.slice(0, from) + text.slice(to).replace(/^,/, ""),
    source,
  );
}
