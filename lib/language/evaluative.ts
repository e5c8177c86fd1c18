/** Words that weigh as well as name: strong ones show a verdict by themselves, mild ones may. Forms as they stand. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A verdict in one word, whatever it is said of. */
export const strongWords = words(`
abhorrent abominable absurd absurdity abysmal admirable alarming amazing appalling arrogant astonishing atrocious awesome
barbaric beautiful betrayal bleak blunder brave brilliant brutal calamity callous catastrophe chaotic cowardly
cruel cruelty damning deplorable despicable devastating disastrous disaster disgrace disgraceful disgusting dishonest dismal
dreadful embarrassment embarrassing evil exceptional excellent extraordinary fabulous farce fantastic feeble foolish
foolishness frightening ghastly glorious greedy grim grotesque heartbreaking heartless heroic hideous hopeless horrible horrific
horrifying humiliating humiliation hypocritical hypocrisy idiotic ignorant illogical immoral impressive inadequate
incredible inexcusable inhumane injustice insane inspiring insult insulting intolerable irresponsible laughable lousy
ludicrous magnificent marvellous marvelous masterpiece mediocre miserable misguided monstrous nightmare nonsense 
outrage outrageous pathetic pitiful pointless preposterous reckless remarkable repugnant ridiculous scandal scandalous
scary selfish senseless shabby shame shameful shocking shoddy sickening sinister spectacular splendid squalor stunning stupid
stupidity superb superior tasteless terrible terrific terrifying tragedy tragic tremendous triumph ugly unacceptable unbearable
unconscionable unfair unforgivable unjust unjustifiable unscrupulous unwise vicious vile wicked
wonderful worthless wretched unbelievable unfortunate regrettable lamentable laudable commendable praiseworthy sensible
thoughtless tyrannical unprincipled wasteful weak-willed bogus sham mockery travesty
sadly unfortunately unsurprisingly regrettably remarkably ironically rightly wrongly foolishly wisely tragically thankfully
fortunately alarmingly shamefully astonishingly disappointingly luckily recklessly cruelly unfairly unjustly
`);

/** Words that can carry praise, blame or feeling, and so can't pass for neutral. */
export const mildWords = words(`
anger angry attack bad best better bitter bold burden careless chaos clear clever clumsy comfortable concern confrontational
controversial corrupt crisis critical crucial crude dangerous danger dark dead decent delicate desperate destroy deserve difficult
dirty disappointed disappointing discredited dubious eager easy elite empty enemy enthusiastic essential excessive extreme
extremist failure failed fair faithful fake false famous favourite fear fearful fierce fine fit free fresh friend friendly
frustrated frustrating full funny gentle good great guilty happy harm harmful harsh hate helpful high honest honour hope hostile
hostility huge human humane ideal ignore illegal important impossible indecent inappropriate inevitable innocent intense
interesting isolated joy kind lack lie lies lonely loss lost love low loyal lucky major massive mere modest moral murder natural
nasty necessary negative nice noble noted odd old oppressive ordinary painful peaceful perfect pleasant pleased poor popular
positive powerful precious prestigious pretty pride problem problems progress proud pure radical rare real really regime rich right
risk rogue rude ruin sacred safe satisfying scathing secret serious severe sharp silly simple slow smart smooth sound special
strange strict strong struggle stubborn stuck suffer suffering sweet tension terror terrorist thank thief threat threaten tough
troubled true trust ugly unable unbridled uneasy unlawful unpopular unstable unusual unwelcome urgent useful useless vain valuable
very victim victory violent violence vital vulnerable warm waste weak welcome well wild win winner wise wonder worried worry worse
worst worth worthy wrong just only even merely simply too surely certainly obviously clearly naturally hardly largely particularly
achievement accomplishment breakthrough progress milestone landmark historic setback blow boost relief hardship gift curse
gross grossly seriously deeply badly highly tight tighter genuine legitimate legitimacy lovely impressed enjoy success successful
`);
