/// Asking her to sign what she has not read.
///
/// Found: "Sign here, we'll sort out the details later." "Don't worry about the small print."
struct HiddenTermsRule: MessageRule {
  private static let rule = PhraseRule(
    .hiddenTerms, .block,
    [
      "dont|not|neednt|never|no ~1 have|need|reason|point|must to? ~1 read|reading ~6",
      "ill|well|i|we ~2 fill|complete|write|add ~3 rest|blanks|numbers|details|amounts|it ~2",
      "put|write ~2 name|signature|initials here|there|on ~2 ill|well|and|rest",
      "contract|terms|conditions|print ~1 is|are|its ~2 standard|normal|usual|same ~3 dont|no|everyone|everybody|always|just",
      "details|rest|terms|paperwork|price|conditions|numbers ~2 later|afterwards|another time",
      "sort|fill|work|settle|agree|discuss|fix ~3 details|rest|terms|price|conditions ~2 later|afterwards|after",
      "dont|no|never|without worry|need|read|bother|mind|reading|look ~4 small|fine print",
      "small|fine print ~4 doesnt|isnt|not|just|only matter|important|formality|standard|boilerplate|usual",
      "dont|no|without need|have|bother ~2 read|reading ~4 contract|terms|conditions|it|all|everything|that|this",
      "just|simply|only ~1 sign|initial here|there|this|at",
      "its|thats|is|just ~1 a? formality|standard|boilerplate ~3 contract|terms|paper|sign",
      "sign|initial ~1 blank|empty", "ignore|skip ~2 terms|conditions|print|clause|page*",
      "trust me ~4 sign|contract|terms", "we|well ~1 fill ~2 in|out later|afterwards|for you later",
      "sign now ~2 read|details|later", "nobody ~1 reads|read ~3", "no one ~1 reads|read ~3",
    ], harmless: ["before", "unless"], isTurnedByDenial: false,
    why: "What she signs she must have read, with all costs and limits.",
    kinder: "Here is everything in writing; read it in peace, and ask me what is unclear.",
    law: "Directive 2011/83/EU, Articles 5 and 6")

  func findings(in message: Message) -> [Finding] { HiddenTermsRule.rule.findings(in: message) }
}
