/** Words by which a view, a report and a forecast are told. */

/** Verbs of holding a view rather than passing on a fact. */
export const opinionVerbs =
  /\b(?:believ\w+|think\w*|thought|argu\w+|claim\w*|warn\w*|fear\w*|hop(?:es?|ed|ing)|predict\w*|expect\w*|insist\w*|feels?|felt|suggest\w*|doubt\w*|accus\w+|recommend\w*|complain\w*|maintain\w*|contend\w*|assert\w*|alleg\w+|speculat\w+|estimat\w+|disagree\w*|criticis\w+|criticiz\w+|urg(?:es?|ed)|advis\w+|advocat\w+|conclud\w+|propos\w+|credit(?:s|ed)?|call(?:s|ed) (?:it|the|for|on)|in (?:his|her|their|my|our) (?:view|opinion))\b/i;
/** A finite verb of holding a view with what is held after it: not "to claim", not "the claims", not "is expected to". */
export const holds =
  /(?<!\b(?:to|should|would|could|not|who|is|are|was|were|be|been|the|a|his|her|their|its|of|as|for) )\b(?:believe[sd]?|thinks?|thought|argue[sd]?|claim(?:s|ed)?|warn(?:s|ed)?|fear(?:s|ed)?|hope[sd]?|predict(?:s|ed)?|expect(?:s|ed)?|insist(?:s|ed)?|feels?|felt|suggest(?:s|ed)?|doubt(?:s|ed)?|accuse[sd]?|complain(?:s|ed)?|maintain(?:s|ed)?|contend(?:s|ed)?|assert(?:s|ed)?|alleg(?:es?|ed)|speculate[sd]?|estimate[sd]?|conclude[sd]?|credit(?:s|ed)?|blame[sd]?)\b(?! (?:to|by|in|on|of|for)\b)/;
/** Phrases that make what stands with them somebody's view. */
export const views =
  /\b(?:in (?:the (?:view|opinion|eyes) of|\p{L}+[’']s? (?:view|opinion|eyes))(?: [^,.]+)?|as \p{L}+(?: \p{L}+){0,2} sees? it|or so (?:\p{L}+ ){1,4}(?:says?|said|think|thinks|thought|claims?|hopes?)|(?:the|\p{L}+[’']s?) (?:position|view|theory|argument|claim|line|belief|hope|fear) (?:is|was|goes|went|runs|ran) that|it is (?:widely |generally )?(?:thought|believed|feared|hoped|felt|said|claimed|argued) (?:that )?|(?:is|are|am|was|were) (?:convinced|sure|confident|certain|afraid|adamant|worried) (?:that )?)/iu;
/** A key that says whose view it is: "He thinks …", "They say …". */
export const heldBySomebody =
  /\b(?:according to|(?:he|she|they|it|some|many|people|\p{Lu}[\p{L}’'-]+) (?:also |still )?(?:says?|said|thinks?|thought|believe[sd]?|argue[sd]?|claim(?:s|ed)?|warn(?:s|ed)?|fear(?:s|ed)?|hope[sd]?|expect(?:s|ed)?|feels?|felt|doubt(?:s|ed)?|want(?:s|ed)?|disapproves?|suggest(?:s|ed)?|(?:is|was|are|were) (?:opposed|against|in favou?r|proud|sure|worried|convinced))|views?|opinions?|might|may)\b/u;
export const sayVerbs =
  /\b(?:sa(?:ys?|id)|told|tells?|add(?:s|ed)|explain\w*|not(?:es|ed)|points? out|pointed out|according to|writ(?:es|ten)|wrote|stat(?:es|ed)|declar\w+|announc\w+|report(?:s|ed|edly)|reveal\w*|admit\w*|acknowledg\w+|describ\w+|emphasi\w+|stress(?:es|ed))\b/i;
/** Words of weighing: what holds them is a judgement, a wish or a guess. */
export const weighing =
  /\b(?:should|must|ought|important|better|worse|best|worst|good|bad|great|wrong|right|hard|difficult|easy|crucial|vital|problems?|challeng\w+|mistakes?|unfair|fair|safe\w*|dangerous|healthy|terrific|fantastic|believe|think|feel|proof|blame|benefits?|advantages?|risks?|threat\w*|surpris\w+|shocked|astonishing|satisfying|beautiful|factors?|depend\w*|potential\w*|may|might|could|would|perhaps|probably|likely|legitimate|real|fun|scary|sad|happy|opportunit\w+|solution\w*|hopes?|fears?|critical|proud|reasonable|needs?|way off|huge|most|far|very|too|never|always|any|nobody|everyone|no one|not)\b/i;
/** Nouns of a question that asks for somebody's judgement. */
export const claimNouns =
  /\b(?:benefit|goal|effect|reason|way|result|factor|mistake|challenge|problem|advantage|disadvantage|limitation|danger|cause|solution|important|consequence|impact|difficult|main|best|worst|better|good|wrong|true|perk|lesson|risk|evidence)\b/i;
/** Words of a question that say whose view it asks for, or that it asks about the text itself. */
export const attribution =
  /\b(?:accord\w+|sa(?:y|ys|id)|tells?|told|think\w*|thought|believ\w*|argu\w*|claim\w*|warn\w*|fear\w*|hop(?:e|es|ed|ing)|predict\w*|expect\w*|insist\w*|feel\w*|felt|suggest\w*|impl(?:y|ies|ied)|stat(?:e|es|ed|ement)|not(?:e|es|ed)\b|describ\w*|mention\w*|list(?:s|ed)?|refer\w*|view\w*|opinion\w*|(?<!in )regards|regarded|position|attitude|reason(?:s|ed)? (?:given|offered)|worr\w+|concern\w*|recommend\w*|advocat\w*|critic\w*|advis\w*|propos\w*|consider\w*|imagin\w*|admit\w*|explain\w*|report\w*|conclu\w*|found|find(?:s|ings?)?|show(?:s|n|ed)?|realiz\w*|complain\w*|doubt\w*|accus\w*|prais\w*|call(?:s|ed)|quot\w*|author|writer|speaker|article|passage|text|paragraphs?|sentences?|urg\w*|want\w*|wish\w*|plan(?:s|ned)?|aim\w*|seek\w*|ask(?:s|ed)?|respon[ds]e?[ds]?\b(?! of)|approv\w*|oppos\w*|support\w*|object\w*|prefer\w*|comment\w*|emphasi\w*|stress\w*|reveal\w*|express\w*|seems?|appear\w*|supposed\w*|alleged\w*|purpose|example|bring up|brings up|makes? the point)\b/i;
export const asksDetail =
  /^(?:who|whose|where|when|how (?:many|much|old|long|often|far)|which (?:person|country|city|company|year)|what (?:year|country|city|time|number|percentage))\b/i;
/** A sentence that looks ahead. "may" in lower case only: May is a month. */
export const looksAhead =
  /\b(?:will|won['’]t|shall|(?:is|are|was|were) (?:likely|expected|set|due|going|about|scheduled|supposed|poised) to|expects? (?:to|that)|predicts?|forecasts?|may|plans? to|hopes? to|aims? to|intends? to|could, one day|would be ready)\b/;
/** A question or key that keeps the forecast. */
export const keepsAhead =
  /\b(?:will|won['’]t|shall|would|may|might|could|should|going to|expect\w*|plan(?:s|ned|ning)?|hop(?:es?|ed|ing)|predict\w*|forecast\w*|likely|unlikely|due to|set to|about to|intend\w*|aim(?:s|ed|ing)?|propos\w*|upcoming|scheduled|possibl[ey]|potential\w*)\b/i;
/** A question about what has happened. */
export const asksPast = /\b(?:did|was|were|had|happened|has|have)\b/i;
