import { isEmptyWord } from "./words";

/** Word lists of loaded and stereotyped wording, for `loaded.ts`; after the usual newsroom guides on neutral wording. */
interface Gate {
  /** False where no word of a text begins like one of the list: a quick no that spares the long expression. */
  opens(words: readonly string[]): boolean;
  expression: RegExp;
}
/**
 * One expression for all entries of a list (parted by commas and line ends), and the first four letters of the words
 * that they begin with; with `anywhere` those of all their words.
 */
function gated(entries: string, flags: string, anywhere = false): Gate {
  const list = entries
    .trim()
    .split(/\s*\n\s*|\s*,\s*/)
    .filter(Boolean);
  const starts = new Set<string>();
  for (const entry of list) {
    const words = (entry.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((w) => !isEmptyWord(w));
    for (const word of anywhere ? words : words.slice(0, 1)) starts.add(word.slice(0, 4));
  }
  return {
    opens: (words) => words.some((w) => starts.has(w.slice(0, 4))),
    expression: new RegExp(`\\b(?:${list.join("|")})(?!\\p{L})`, flags),
  };
}

/** Never in an item, unless quoted. */
export const insults = gated(
  `
  thugs?, savages?, barbarians?, barbaric, uncivili[sz]ed, scum, vermin, infidels?, heathens?, gyps(?:y|ies), orientals?, illegals
  illegal (?:aliens?|immigrants?), third[- ]world, banana republics?, rogue (?:states?|nations?|regimes?), cripples?, crippled, retard(?:ed|s)?, handicapped
  lunatics?, psychos?, maniacs?, madm[ae]n, idiots?, idiotic, morons?, moronic, imbeciles?, dimwits?, stupid(?:ly|ity)?, dumb
  hysterical, old maid, spinster, bimbos?, sissy, effeminate, ghetto, hillbill(?:y|ies), rednecks?, white trash, coloured people, colored people
  cronies, henchm[ae]n, goons?, lackeys?, stooges?, minions, hordes?, swarms? of, mobs?, fanatics?, zealots?, jihadis, mullahs
  puppet (?:state|regime|government|leader)s?, tyrannical, bloodthirsty, despicable, disgusting, vile, wicked, evil, sinister, heinous, depraved
  cowardly, cowards?, spineless, gutless, treacherous, traitors?, traitorous, shameless(?:ly)?, disgraceful(?:ly)?, shameful(?:ly)?, scandalous(?:ly)?, pathetic, ridiculous(?:ly)?, laughable, absurd(?:ly)?
  primitive (?:people|peoples|tribes?|culture|society|societies|countr(?:y|ies)), backward (?:people|peoples|tribes?|culture|society|societies|countr(?:y|ies)|nation|nations), mankind's enemies
  power-hungry, money-grubbing, warmongers?, warmongering, brainwashed, sheeple, snowflakes?, do-gooders?, bleeding[- ]hearts?
`,
  "iu",
);

/** Set phrases that lead the reader or put people in a box. */
export const stockPhrases = gated(
  `
  so-called, of course, obviously, clearly wrong, clearly right, undoubtedly, without (?:a )?doubt, needless to say, everyone knows, everybody knows, as we all know, as everyone knows, it is well known that, it is obvious that, no one can deny, nobody can deny, any sensible person, every sensible person, right-thinking, common sense tells, let's face it
  boys will be boys, man up, like a girl, like a man, real m[ae]n, weaker sex, fairer sex, fair sex, gentler sex, those people, these people are, you people, people like that, people like them, their kind, their own kind, that sort of people, normal people, ordinary decent
  typical (?:woman|women|man|men|girl|boy|teenager|teenagers|politician|politicians|foreigner|foreigners|immigrant|immigrants|american|african|asian|muslim|arab|russian|chinese|millennial)s?, as (?:is )?typical of
  despite being (?:a |an )?(?:woman|female|girl|man|foreigner|immigrant|muslim|black|old|disabled|poor|african|asian|blind|deaf)
  surprisingly (?:smart|intelligent|articulate|well-spoken|clean|civili[sz]ed|good) for, (?:smart|intelligent|articulate|well-spoken|good) for (?:a|an) (?:woman|girl|boy|man|african|asian|muslim|foreigner|immigrant|teenager|villager|farmer)
  suffers? from (?:a )?(?:disability|autism), wheelchair[- ]bound, confined to a wheelchair, the disabled, the blacks, the gays, the jews, the arabs, the mentally ill
  shockingly, outrageously, disastrous(?:ly)? decision, disastrous polic(?:y|ies), heroic(?:ally)?, glorious(?:ly)?, brutal regime, evil regime, corrupt regime, oppressive regime, regime'?s? (?:brutality|lackeys|cronies)
`,
  "iu",
  true,
);

/** Loaded unless the text itself uses the word. */
export const coloured = gated(
  `
  regimes?, terrorists?, extremists?, radicals, militants?, dictators?, dictatorial, tyrants?, despots?, warlords?, strongm[ae]n, propaganda, brutal(?:ly)?, ruthless(?:ly)?, corrupt, greedy, greed, lazy, arrogant(?:ly)?, ignorant, foolish(?:ly)?, reckless(?:ly)?, hypocritical, hypocrites?, hypocrisy, dishonest(?:ly)?, liars?, crazy, insane, notorious(?:ly)?, infamous(?:ly)?, outrageous, appalling(?:ly)?, horrific, dreadful, awful, monstrous, senseless(?:ly)?, mindless(?:ly)?, pointless(?:ly)?, incompetent(?:ly)?, inept, clueless, naive(?:ly)?, sadly, unfortunately, tragically, thankfully, fortunately, wisely, rightly, wrongly, rightfully, wrongfully, unfairly, bravely, nobly, noble, brilliant(?:ly)?, magnificent(?:ly)?, wonderful(?:ly)?, admirable, admirably, courageous(?:ly)?, visionary, legendary, infallible, bogus, sham, schemed, scheming, plotted, cunning(?:ly)?, sly(?:ly)?, sneaky, devious(?:ly)?, shady, crooked, crooks?, invasion of, flood of, plague of, wave of (?:migrants|immigrants|refugees|foreigners), bossy, shrill, nagging, bitchy, sassy, feisty, emotional women, uneducated, illiterate, uncultured, aliens?, foreigners, obviously, clearly, undeniabl[ey], unquestionabl[ey], undisputed, rampant, barbarity, butchers?, slaughtered, massacred, murderous, bloody, vicious(?:ly)?, shocking(?:ly)?, scandals?, dubious(?:ly)?, alarming(?:ly)?, sensational, hideous, atrocious, abominable, contemptible, draconian, meddling, barbarous, illegitimate, self-serving, hateful, bigots?, bigoted, racist, sexist, fascists?, nazis?, communists?, elitist, snobs?, snobbish, privileged elite, fat cats?
`,
  "giu",
);

/** People named by what they are: generalising about them is the fault. */
export const groupNouns =
  `women men girls boys females males ladies housewives mothers fathers teenagers teens adolescents youths millennials
  immigrants migrants refugees foreigners asylum-seekers natives tribes muslims jews christians hindus buddhists catholics atheists
  blacks whites asians africans arabs latinos hispanics mexicans indians gypsies europeans americans westerners orientals
  peasants villagers farmers blondes gays lesbians homosexuals pensioners politicians lawyers bankers billionaires
  old\\s+people young\\s+people poor\\s+people rich\\s+people black\\s+people white\\s+people disabled\\s+people elderly\\s+people
  wealthy\\s+people working-class\\s+people the\\s+poor the\\s+rich the\\s+wealthy the\\s+elderly the\\s+unemployed the\\s+homeless the\\s+old the\\s+young the\\s+disabled`
    .split(/\s*\n\s*| (?!\\s)/)
    .map((w) => w.trim())
    .filter(Boolean);
/** Traits that stereotypes ascribe. */
export const traits =
  `lazy emotional weak weaker stupid dumb dishonest greedy violent aggressive submissive irrational hysterical backward primitive
  dirty filthy inferior superior untrustworthy sneaky cunning sly bossy fragile helpless ignorant uneducated uncivilised uncivilized
  criminal criminals thieves lawless savage barbaric dangerous cold-hearted heartless selfish arrogant snobbish stingy cheap loud rude moody
  reckless irresponsible immature naive gullible superstitious fanatical intolerant corrupt liars incompetent clumsy
  docile exotic promiscuous nurturing gentler caring maternal bad\\s+drivers bad\\s+at good\\s+at\\s+math freeloaders parasites
  slow forgetful hot-tempered noisy smelly ugly fat hardworking hard-working good\\s+drivers over-emotional unintelligent less\\s+intelligent more\\s+intelligent smarter unreliable untidy senile frail burdens? entitled spoiled spoilt`
    .split(/\s*\n\s*| (?!\\s)/)
    .map((w) => w.trim())
    .filter(Boolean);
