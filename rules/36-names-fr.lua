-- French names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: python3-fake-factory (Expat), ruby-faker (Expat), ruby-ffaker (Expat),
-- hunspell-fr-comprehensive (MPL-2.0): what is marked there as given or family name.

names {
  id = "names.fr", about = "French names", entity = "PersonName", score = 76,
  words = [[
aaliyah aaron abbie abby abdallah abdel abdelaziz abdelkader abdelkarim abdelkrim abdelli abdelmadjid abdelmalek
abderrahim abdias abdoul abdoulaye abdul abdullah abel abigail abigaël abraham abélard achille achéron adalbert adam
adama adamov adams addison adelbert adelina adeline adenauer adil adina adolf adolfo adolphe adonaï adrian adriana
adriano adrien adrienne adélaïde adélie aebi aeby aelius agamemnon agatha agathe agathon aggée aglaé agnieszka agnès
agrippine ahmad ahmed ahriman aida aidan aiden aignan aigrain aimée akhenaton akira aladin alain alan alaric alastair
alba alban albane alber albert alberte albertine alberto albin albret albéric alceste alcibiade alcide aldo aldric
alec alejandra alejandro alek aleksander aleksandra aleksei alembert alessandra alessandro alessia alex alexa
alexander alexandre alexandria alexandrie alexandrina alexane alexei alexey alexia alexian alexiane alexis alfonso
alfred alhazred alia alice alicia alida alighieri aline aliona alison alistair alix aliénor allah allain allan allard
allison allyson alonso alonzo alphonse althusser altinier alvaro alves alyssa alzheimer amadeus amal amalthée amand
amanda amando amar amaury ambroise ambrose amel amelle amiel amina aminata amir amira amos amparo amphitrite amédée
amélia amélie aménophis anacréon anastase anastasia anastasie anatole anatoli anaxagore anaximandre anaximène anaëlle
anaïs andersen andrea andreas andrei andrej andrew andromaque andrzej andré andrée andy angela angelina angelino
angelo angie angus angèle anicet anina anissa anita anna annabel annabelle annabeth anne annette annick annie anosov
anouilh anouk anoushka anselme anthelme anthony antigone antoine antoinette anton antonia antonietta antonin antonina
antonio antony anubis apollinaire apolline apollodore apollonius apophis april apulée aquin arafat archibald archimède
arden arduinna arendt argos ariana ariane ariel arielle aristarque aristide aristophane aristote arjuna arkady arlene
arlette armand armande armando armel armelle armin arnaud arnaude arnie arnold arrhenius arsinoé arsène arthuis arthur
arturo artémis ashleigh ashley asimov asma asmaa assa assia assourbanipal astier astrid astrée atahualpa atalante
atatürk athalie athanase athéna atoum atropos attila aubrey aubry aubért audin audran audrey auger augusta augustine
augusto aure aurelio auriane auriol aurèle aurélia aurélien austen averroès avicenne avogadro axel axelle ayano aymar
aymeric aymé ayoub azathoth azilis aziz aziza aïcha aïssa baal babbage babey babou bacchus bach bachelard bachir
backlund badan badel bahon bailly baire bajazet bakounine balmat balzac banach baphomet barbara barbaux barbey
bargmann barillon barjavel barlow barnabé barnard barry bart barthelemy bartolomé bartók baruch basile bastiat bastien
baudelaire baudoin baudouin baudry bavaud bayart bazin beaufort beauharnais beaumarchais beauvau beauvoir becca becker
beckett becky beethoven belinda bellérophon beltrami belzébuth benard bendixson benedetta benedetto benedict benestan
benita benito benozillo benpro bentama bentham benveniste berberat bergson berhoun berlioz berlusconi bernadette
bernanos bernardino bernasconi bernhard bernie bernier berno bernoulli bernstein berthe berthelot berthollet bertille
bertin bertram besançon bescherelle besençon besnard besov besse bessel bestel beth bethany betsy betti bettina betty
beuchat beuret beurey beurling beurret beverly beyer bhima bianca bianchi bidauld bidault bieberbach bienvenüe bilal
billie billy bion birkhoff bismarck bizet björn blaise blake blanchard blanche blanchette blandine blaschke bleys blin
bloch blum bobbie bobby boccace bochner bochud bodin boechat bohr boichat boileau boillat boissier boltzmann bolyai
bonaparte boniface bonnardel bonneau bonnie bonnin bonvin bonvini boole bordet borel borgia boris bortzmeyer bosch
bose bossuet botteron botticelli boucherot bouchet bouchra bougainville boulay boulgakov bourbaki bourdieu bouriot
bourquard bourquin bousquet bouteflika boutin boutrolle bovet boyér boèce boétie brad bradley brafman brahier brahim
brahma brahms brandt brauer brecht brejnev brelière brenda brendan brett brian briand brianna brias brice bridget
brigitte briséis britney brittany britten broca broglie brooke broquet broïda bruce bruckner bruegel bruneau
brunehilde brunel bruno brutus bryan buffon bugnon bujard buridan burnet burnside buxtehude byron béatrice béatrix
béguelin bénédicte bénézit bérangère bérenger bérengère béring bérnard bértrand bérénice bézier bézout caine caitlin
caitlyn calderón caleb caliban caligula calkin callas callie callimaque callisto callot calvin cambacérès cameron
camilla camille camilo campbell canaan candace candaux candice capet capucine caravage caribert carine carl carla
carlier carlo carloman carlos carlotta carmela carmella carmen carnot carole carolina carolyn carpéntier carraud
carraux carrel carrie carroll carron cartan casanova casey cassandra cassandre cassidy cassini cassiopée castafolte
castro casuso catalina catherine cathy caton cattin catulle cauchy cavendish cayley caïn caïphe ceausescu cecily
celsius cernunnos cervantès cesàro chabannes chabaud chad chalabaev chamisso champlain champollion chanel chantal
chantris chappuis chapuis charlaine charlemagne charlene charlie charline charly charlés charmaine charmet charon
charpak chartier charybde chasles chatriand chatriant chattam chaudet chauveau chauvet chaïma chelsea chenaux cherino
chessex chevalley chevallier chevillot chevreul chevrolet chiara childebert childéric chilpéric chimène chirac chloé
choffardet cholesky chomsky chopard chopin chostakovitch chris christa christel christelle christian christiana
christiane christie christina christine christoffel christoph christophe christopher christèle chrysaor churchill
chávez chénier cicéron cindy cioran circé citroën civita claire clara clarence clarissa clark clarus claudel claudette
claudia claudie claudine claudio clausewitz clemenceau clifford clifton clinton clio clive clotaire clothilde clotho
clotilde clovis cloé clyde cléa clélia cléo cléopâtre cobourg cocteau coelho cohen coigny colas colbert colby colette
coline colleen collin colomb comman conan concetta conchita condorcet confucius connie connor conrad constantin
constantine conti copernic coralie coraline corbat corboz cordelia corentin corentine corey corine corinne coriolis
cornut cornuz corpataux corwin cosandey cosendey cosette cosima cossy costa coste costes coty coubertin coulon courbet
cournand courteline courtney courvoisier cousteau couton coué craig cretton creutzfeldt crevoisier crichton cristina
critias crivelli crofton crohn cromwell crusoé cthulhu cunégonde curdy cushing cybersdf cybèle cymnéa cynthia cyprien
cyrano cyrielle cyril cyrille cyrus cécile cécilia cédric célestine célia célimène célina céline cérès césaire cézanne
dadant dagobert daguerre dahl dahlander dale dalila dalloz dalt dalí damase damasio damian damien damoclès damon dana
danaé daniel daniela daniell daniella danielle danilevsky danièle danlos danny dante danton dany daoud dara darboux
dardel daria dario darius darlene darren darryl darwin daryl daudet dausset dauzon dave david davina davis davy debbie
debra debussy dedekind defoe degas dehn deirdre delacroix deladoëy delahaye delannoy delattre delaunay deleuze delmas
delorme delphine delvaux delwin delèze demerlé denis denise denjoy dennis derek derib derrida desargues desbureaux
descamps descartes deschanel descombes descraques desdémone deshusses desmond desmoulins desnos despina deucalion
devaux diallo diana diarmuid dias diaz dick dickens diderot didier diesbach dieudonné dijkstra dijoux dimitri dina
dioclétien diodore diogène dionysos diophante dior dirac dirichlet dirk disney djamel djamila djibril djoser dmitri
dolorès domenico domingo dominic dominique domitien domitille donald donatella donatien donia donna donnie donovan
doppler dordoigne dorian doriane dorine dorothy dorothée dostoïevski doug doumer doumergue dounia doyle dracula drake
draupadi dreyfus dricot droz druesne drusilla dubey dubois duchamp duchenne dufay dufour duhamel dukas duky dulac
dumas dumont dunant duncan dunford duplessis dupont dupre dupuis dupuy durand duriez durkheim duroux duryodhana dustin
dutilleux duval duvanel dvnis dvorak dwayne dwight dworkin dybèle dyck dylan dynkin dysnomie déborah déimos déjanire
démocrite démosthène déméter déschamps désirée eblé eckert eckhart eddie edgar edgard edgardo edison edmond edmonde
edmund eduardo edward edwige edwin ehlers ehrenpreis ehresmann eiffel eileen eilenberg eilleen einstein eisenbud
eisenhower eisenstein ekaterina elaine eleanor elen elena eleonora eliana eliane elias elijah eliott elisa eliza
elizabeth ellen elliot elliut elsa eltsine elvira elvire emilia emilie emilio emily emma emmanuel emmanuelle emmett
emmy empédocle encelade engels englert enguerrand enlil enora enrico enrique enzo epstein ereshkigal erica erik erika
erin ernest ernestine ernesto ernie ernst erwan erwin eschyle esdras esméralda espitallier estaing esteban estelle
esther etan ethan ethel euclide eudes eugène eulalie euler euphrasie euphrosyne euripide europol eurydice eusèbe
euterpe eva evan evelyn evgenia evgeny evgueni evrard evéquoz exbrayat excalibur exupéry eyleen eyrolles ezra fabergé
fabian fabien fabienne fabio fabiola fabrice fabrizio fabré fadila fahrenheit faiella faivre fallières fallon fallope
fantine faolan farah farid farida farnoux farnèse farouk fatiha fatima fatou fatoumata faulkner fauré faust faustine
fayette fayçal faïza federica federico fehling feist feldane felicia felicity felipe femke ferdinand ferenczi fergal
fergus fermat fernand fernande fernandes fernando fernandéz ferrand ferraris ferreira fert fethi feuerbach feydeau
feynman feïza fibonacci filipa filippo finn finndo finsler finzi fiodor fiona firmin fischer fitzgerald flamel
flaminia flammarion flaubert flavia flavie flavien flavio flober florent florentine florestan florian floriane florie
florimel florimond florine floyd fléury foch fock fonjallaz fontenelle fouad foucault foucher fouché fouquet fourier
fragonard frakir fran france francesca francesco francette francillon francine francis franck francois frankenstein
frankie franklin franquin frantz franz françoise fraïssé fred freddy frederick frederik fredholm frenchman frenet
fresnel freud freya freyja freymuth frida friedman friedmann friedrich frobenius fréchet frédéric frédérique fubini
fuchs fulcanelli furukawa félicie félicien félix fénelon gabe gabriel gabriella gabrielle gaby gaetano gail gaiman
galaad galatée galen galerkin galileo galilée galland gallet gallien gallimard galois gama gambetta gandhi ganesh
gantt ganymède garcia gareth garibaldi garniér garrett garvalf gary gaspard gaspode gastinel gaston gatien gaudin
gaudí gauguin gaulle gauthiér gautiér gauvain gavin gaétan gaël gaëlle gaëtane gaïa geiger gemma geneviève gennaro
geoff geoffrey geoffroy george georges georgette georgia georgina gerald geraldo gerda gerhard germaine geronimo
gertrude ghatanothoa ghislain ghislaine giacometti giacomo giap gibbs gide gideon gilbert gilberte gildas gilgamesh
gilles gillet gillian gillièron gimenez gina ginette gino giono giorgio giorgione giotto giovanna giovanni girard
giraud giraudot giraudoux giscard gisèle giulia giuseppe gladys glenn gluck godard godefroid godounov goebbels goethe
goff gogh goldbach goldoni golgi goliath gomes gomez goncalves goncourt gontran gonzague gonzaléz gorbatchev gordon
gorenstein gorki gosselin gouhier gounod goursat goya graeme graham gramsci grassian grassmann gratien graziella greg
gregor gregory greta gretchen grevisse grieg grigori grigory grimm grojean grosjean grothendieck grégoire grévy
grönwall grötzsch gubéran guenièvre guibert guichard guilaine guilbert guilhem guillarmod guillemin guillermo guillet
guillon guillot guillou guizot gustave gustavo gutenberg guylaine guyon guénolé guérin gwen gwenaël gwenaëlle gwendal
gwendale gwendoline gwendolyn gwenola gwladys gwyneth gédéon géraldine gérard géraud géricault gödel göran günther
haar habacuc habib habsbourg hadamard hadrian hadrien hadès haendel hahn hakim hakima haley halima halley hamel hamid
hamilton hammourabi hamon hamza hana hank hankel hannah hannibal hans hansen harald harla harnack haroche harold
harriet hartogs harunobu harvey hassan hastur haumea hausdorff haussmann haydn haydée hayek heaviside hebert hecke
hector hegel heidegger heidi heimlich heinrich heisenberg helen helena helmut hemingway hendrik henri henrietta
henriette henrik henrique herbert hermann hermione hermite hernandez hernando herschel herve hess hessel hessenberg
hestia hexley heymans hicham hichem hickman higgs hilbert hilda hilde hildegarde hillary himmler hindenburg hippocrate
hippolyte hiram hiro hiroshi hiroshige hitchcock hitler hitomi hizoka hoarau hoareau hobb hobbes hochschild hocine
hodge hodgkin hoffmann hoguin hokusai holbach holmes homère honegger honorine honoré hopf hopkinson horace horatio
horner hortense horton horus houellebecq houlbrèque houria householder houssam howard hubble hubscher hubért hudson
hugh hugo hugues huguette humbert hume huntington hurewicz hurwitz hussein husserl huxley huygens huysmans huét
hypatie hypnos hypérion händel hécate héliogabale hélios héloïse hélène hénault hénoch héphaïstos héra héraclite
héraclès hérode hérodote hésiode iain ibrahim ibrahima icare idris idriss idrissa ignace ignacio ignazio igor ilan
ilana iliana ilias ilya ilyas imane imbert inanna inaya indira ines ingres ingrid inna interpol ionesco ioulia iouri
iphigénie irena irina irène irénée isaac isabeau isabel isabella isadora isaiah isaïe isella iseult ishtar isidore
ising isis iskander ismaël ismaïl ismérie isobel ithaqua ivan ivana ivanhoé ivanna ivar iwasawa ixion jackie jacky
jacob jacobi jacobson jacolot jaime jake jakob jalila jamal jamblique jamel james jamie jamil jamila jana jane janet
janette janice janine janique jankélévitch janus japet jared jasmine jason jasra jaurès javier jawad jaworski jaxom
jayne jeanine jeanne jeannin jeannine jeannot jeff jefferson jeffrey jelena jemima jenna jennifer jens jensen jeremiah
jeremy jerry jess jesse jessica jessie jessy jill jillian jimmy jiro joachim joakim joan joanie joanna joannie joaquim
jocelyn jocelyne jodie jody joey joffrey johan johann johanna johannes john johnny johnson joliot joly jomini jonas
jonathan jones jordan jorge jorgen joris josef josepha josephson josette josh joshua josiane josie josué josèphe josé
josée joséphine joubert joumond jourdan joyce joye joël joëlle juan juana juanita juda judd jude judicaël judith judy
juglar julia julian juliana julianna julianne juliano julie julienne juliette julio julius julliard june jung junon
jupiter jurieu jurt jussieu justin justine justinien juvénal jéhovah jéromine jérémie jérôme jörg jörmungand jürgen
kacey kader kadígia kafka kahan kahlo kaitlin kaitlyn kalman kaluza kamal kamel kamil kaname kandinsky kant kara karel
karen kari karim karima karina karine karl karna karnaugh karol karolina karyn kasimir kastler katalin kate katherina
katherine kathleen kathryn kathy katia katie katja katniss katy katznelson kayla kaylee keats keira keith kelly kelsen
kelsey kemal kendra kennedy kennelly kenneth kenny kenza kenzo kepler kerr kessel kessler kevin keynes khadija khaled
khalid khalifa khalil khawarizmi kheira khintchine khomeini khrouchtchev khéops khéphren khépri kiera kierkegaard
kilian killian kimberly kipling kira kirchhoff kirill kirk kirsten kitchin kjeldahl klaus klee klein klimt klitzing
koch kodaira koharu kolmogorov konatsu kondratiev konqi konrad korteweg kovalevskaïa kościuszko krebs krein krishna
krishnamurti krista kristen kristin kristina kristine kristof kristoffer krisztina kronecker kropotkine krull krystyna
kuiper kunti kuratowski kurosh kurt kusumi kutta kyle kylian kylie kyllian lacan lacey lachmann lachésis laclos
lacombe lacordaire lacroix laetitia lafayette lagarde lagrange laguerre lalande laly lamarck lamartine lambért lamy
lana lancelot landry langerhans langevin langlois laplace laporte lara larisa larissa laroche larousse larry lars
latifa launay laura laureen laureline lauren laurence laurette lauriane laurianne laurie laurine laurént lautrec
lautréamont laval laveran lavoisier lazare laërce leah lebesgue leblanc lebon lebreton lebrun leclérc leclércq lecomté
leconte lecoq ledoux leduc lefebvre lefort lefschetz lefévre legendre legros lehmer lehn leibniz leidenfrost leigh
leila lejeune lela leland leleu lelievre lemairé lemaitre lemoiné lemonnier lena lennon lenny lenoir lenz leonardo
leone leonora leopoldt leroux lesage lesley leslie lessig letellier leucippe leusse leverrier levi levinson leyla liam
libby ligier lila lili lilian liliana liliane lilith lilou lina lincoln linda lindsay lindsey linné linoa linus lionel
lioploum liouville lippmann lipschitz lisa lisbeth lise liselle lisle lison lissajous liszt littlewood littré livia
livingstone lizbeth lizzie lizzy liénard llewella llewellyn lloyd loane lobatchevski locke loewner logan loiseau
lojasiewicz lola lombardi lomonossov lopéz lorelei lorena lorentz lorenz lorenzo loretta lorraine loth lothaire lou
louane loubet loubna lougalane louisa louise louisette louison louka louna lovecraft loyola loïc loïs loïse luc luca
lucas luce lucette lucia luciana luciano lucie lucien lucienne lucifer lucile lucille lucinda lucius lucrezia lucrèce
lucullus lucy ludivine ludovic ludovik ludwig luigi luis luisa luka lukas luke lulle lully luna lupita lussac luther
luthringer lyapunov lydia lydie lyle lyne lynette lynn lynne lászló lætitia léa léandre léane légrand lénine léo léon
léonce léonidas léonide léonie léonore léontine léopold léopoldine léroy lévêque lœvenbruck mabel macdonald macha
maclane maclaurin maddie madelaine madeline mael maeterlinck maeva magali magalie magda magdalena magellan maggie
maginot magnus magritte maguelone maguy mahaut mahe mahler mahmoud mahomet mahon maillane maillol maimouna maisonobe
maistre majid majorana makémaké malachie malcev malcolm malebranche malek malesherbes malik malika mallarmé mallory
malraux malthus mamadou mammon manach mandela mandelbrot mandor mandy manet manfred manon manuela manuella mara maras
marat marcela marcelin marceline marcelle marcellin marcelline marcello marcelo marchal marcia marcion marco marcos
marcus marcy mardouk marek margaret margaud margaux margherita margie margo margot mariam mariame mariangela marianne
mariano marielle mariem mariette mariko marilou marilyn marilyne mario marion marisa marisol marissa marita maritza
marius marivaux marjorie markov markus marla marlène marnie marot marouane marques marta martenot martha marthe marti
martine martineau martinien martins martinéz marty marvin marwan marx mary maryam maryline marylise marylou marylène
maryse maryvonne marème maslow massenet masseron massimo masson masséna masutti mateo matheron matheson mathias
mathilda mathilde mathis mathiéu mathurin mathusalem mathys mathéo matile matisse matthew matthias matthieu mattéo
maud maude maupassant maureen mauriac maurice mauricette mauricio maurizio maurras maury mavoungo maxence maximien
maximilien maximin maxine maylis mazarin maëlle maëlys maïssa maïwen maïwenn mckenna mckinley meakyl medb megan megumi
mehdi mehmet meiji melaine melania melinda mellin melville melvin mendel mendeleïev mendelssohn mendes menthonnex
mercalli mercator mercedes meredith meriem merkel meryl messaline messaoud metz meyér michael michaud michelet
michelle michelson michèle michée michél mickaël midas miguel mikael mikey mikhaïl miklos mila milankovitch mildred
milena milgram milhaud millerand millman milne milo milton mimas mina minakshisundaram mindy miniploum minkowski minos
mira mirabeau miranda mircea mireille mirelle miriam miroslav mises mitch mithra mithridate mitnick mitterrand miyabi
mnémosyne moab moby modigliani moebius mohamed mohammad mohammed mohs moira moissan mokhtar molly molotov mona
mondrian monet monge monica monique monnard monnet monney monnier monod monroe montagnier montaigne montandon montel
montesquieu montessori montgolfier monticelli montébran morad morand morard mordell mordred moreno morera morgan
morgane morin morley morphée morton morvan morél moser mottet mottiez mouhamad mouhammad mouloud mounir mourad moussa
moussorgski moustapha mozart mucha muhammad mullér munoz muriel murielle muriset murphy musset mussolini mustafa
mustapha musy mykérinos mylène myriam médard médicis médée médéric mégane mélanie mélenchon mélina méline mélisande
mélissa mélissandre méliès méléagre ménard méphistophélès méric mérimée möbius münchhausen nabil nabila nacer nacim
nacira nada nadia nadim nadine nadja nadège nagata nagy nahum naimark najat najwa nakayama naomi nash nassera nassim
nassima nassir nassira nastasia natacha natalia natalie natascha natasha nate nath nathalie nathan nathanaël
nathanaëlle nathaniel navarro navier naïma nebuchadnezzar necker neel nehru neil neila neith nelly nelson nephtys
neptune nergal nerval nessus nestor nestorius neumann nevanlinna nguyén nicholas nicky nicolas nicole nicoletta
nicolette nicomaque niels nietzsche nigel niggurath nikita nikki nikodym nikola nikolaï nils nina ninhursag nino ninon
ninurta niquille nitot nixon niépce noa noah noam nobel nodens noether nolan nolwenn nora norbert nordine norma norman
norton nothomb noto nour noura noureddine nout noémi noémie noëlle noëllie nusselt nusslé nyarlathotep nyquist
néfertiti néfertoum néhémie némésis néron nüsslin obama obéron occam ockham odette odile odilon odin odon offenbach
olaf oleg olga oliveira oliver olivia olivie ollivier olya omar oort ophélie oppenheimer oren oriana oriane origène
orion orlane ornella orphée orwell oryanne osiris oskar osric othman othon otto ouranos ousmane oussama owen ozog
pablo paccot pachoud paco pacôme padé paget pagnol paige paine paley pallas paloma pamela pantagruel panurge paola
paolo paquita paracelse pareto paris parkinson parménide pascale pascalou paschoud pasquier patodi patonnier patricia
patrick patrizia patrocle patsy paul paula paule pauli paulin paulina pauline pauling paulo pausanias pavel pavlov
payet peano pearson pedro peggy peitrequin pelay peltier pelton pendragon penthésilée perceval pereira peretti perier
pernod peron perraud perrault perret perrier perrine persée perséphone peréz pete petitjean peugeot peyroz phil
philalèthe philibert philip philippa philippine philippé phillips philomène philon philémon phobos phocean phoebe
phragmen phyllis phèdre phœbé piaget piassale picasso piccand pichon pierrick pietro pilar pilate pino pinocchio
pinochet pinto piotr pirandello pires pitot pixérécourt pizarro plancherel planck platon plemelj pleymo pline plotin
ploum ploumette plouploum plutarque poggi poher poincaré polina polla pollock pollux polony polybe pomeline pompidou
pons pontryagin ponty ponzi popper portia portigliatti poséidon potemkine pottier pouchkine pouhiou prandtl pratchett
praxitèle priam priape priscilla priscille priscillia pristy privet prokofiev prométhée proudhon proust pruvost
prévert prévost ptah ptolémée puccini puiseux purcell pygmalion pyrrha pyrrhus pythagore pélagie pénélope périclès
pérrin pérrot pétain pétrarque pétronille pólya quentin quetzalcóatl quichotte quintilien rabelais rachel rachid
rachida rachmaninov rademacher rafael raffaella ragnar raimondo ralph raman ramazan ramos ramsès ramuz randall randy
raoul raph raphaël raphaëlle raphson rappaz rapraz raquel raschig raspoutine rauch raul ravachol rayan rayane rayleigh
raymond raymonde raynaud raïssa reagan rebecca reginald regnier reidemeister reiko reiten rellich rembrandt remi remus
renan renata renaud renoir renzo renée rett rey reynald reynaud reynolds rham rhanda rhodia rhonda rhéa ribeiro
ricardo riccardo riccati ricci richet richter rick ricky riemann riesz rigaud rilga rimbaud rinaldo riou rita ritchie
ritt robadey roberta roberte roberto roberval robespierre robinson roch rochefoucauld rodin rodney rodolfo rodolphe
rodrigo rodrigue rodrigues rodriguéz rogér rokhlin roland rolande rolando rolland rolle romane romanens romanov
romaric romberg romuald romulus roméo ronald ronan ronnie ronsard roosevelt rorschach rosa rosario roseline roselyne
roselyse rosemonde rosetta rosie rosine rosita ross rosselat rosselet rossellat rossi rossini rostand roth rothbard
rothschild rouceau rousset roussél rowina rowling roxana roxane roxanne roy royér ruben rubens ruchaud rudolf rudolph
rudy ruffini ruiz runge rupert russell ruth rutherford rutishauser ryad ryan ryxeo réaumur régine régis rémy rénault
rûmî saad saadia sabatier sabina sabine sabrina sacha saddam sade safia sagan sajous sakharov saladin salim salima
salma salmane salomon salvatore salwa samantha sami samia samir samira sampson samson samuel samy sanchéz sandoz
sandra sandrine sanjay sankara sansonnens santos saoud sara saragaglia sarah sarasvati sard sargon sarkozy sartre
sasha saskia satan satie sato saudan saul saussure savannah savigny savonarole saëns saïda scarlett schauder schermann
schiff schiller schmidt schmitt schneidér schneier schnirelmann schoenberg schopenhauer schottky schreier schröder
schrödinger schubert schumann schumpeter schur schwartz schwarz schwarzschild schönberg scipion scott scoville scudéry
scylla seamus sean sebastian seguin seidel seifert sekhmet selena selim selina selma serena sergio sergueï seth severi
sevran sforza shabnam shakespeare shane shannon shapiro sharon shaun shawn sheckley sheila shelley shelly sherlock
sheryl shimomura shimura shirley shiva shou shub shuttleworth shéhérazade siddhartha sidi sidney sidoine sidonie sieg
siegel siegfried siegrid sierpiński sieyès sigebert siggy sigismond sigmar sigmund sigurd silas silva silvestre silvia
silvio silvère simenon simmel simmons simon simone simonetta simpson siméon siobhan sisyphe slimane snowden sobolev
socin socrate sofi sofiane solaar solange soledad soliman soljenitsyne solveig solène sommerfeld sonia sonntag sonya
sophia sophie sophocle sophonie soraya soren sothoth souad soufiane souleymane souriau sousa spartacus spinoza stacey
stacy staline stallman stan stanislas stanley staël steeve stefan stefanie stefano stein steinbeck steiner steinhaus
steinway stella stendhal stepan steph stephan stephen steve steven stevie stieltjes stirner strabon strauss stravinski
streisand strejc stuart sturm stéphane stéphanie stœhr suhuy suleiman surcouf susan susannah susanne susie suzanne
suzette suzy suétone sven svetlana swartz swayvill sycorax sylow sylvaine sylvester sylvette sylvia sylviane sylvie
sylvius sylvère sébastien ségolène sélène sémiramis sémélé sénèque séphora séraphine sérapis sésostris séverin
séverine sévigné tabitha takashi takeshi talleyrand tamagawa tamara tamerlan tammy tancrède tanguy tania tanit tanya
tara taranis tarascon tarek tarik tarquin tarski tassadit tatiana taylor tchakaloff tchaïkovski tchebotarev tchebychev
tchekhov tcherenkov techer teddy tedrick tefnout teichmüller teixeira tennyson teodora terence teresa terhemis teri
terpsichore terrence terri terry tertullien tess tessa tessier teutatès texier tezuka thaddée thadée thalie thalès
thea thelma thibaud thibault thibaut thierry thiers thomas thompson thomson thor thoreau thorens thot thoutmosis
thucydide thècle thémis thémistocle théo théocrite théodebert théodora théodore théodoric théodose théodule théophile
théraulaz thérèse thérésa thésée thétis thévenin tibère tietze tiffany tillier timothy timothée timéo tina tinguely
tino tiphaine titania titchmarsh tite titien titouan titus tobias tobie tobin tocqueville todd toeplitz tolkien
tolstoï tom tomas toni tony torelli tori torquemada torres torricelli toufik toulouse tourette tourgueniev tournier
toussaint toutankhamon toutatis tracey tracy trajan traore travis treboux trevor tricia triptolème trish tristan
tronel trotski troy trudeau trudy truman tryo tsahal tsathoggua tudor turgot turing turpin tutte twain tychonoff tyler
typhaine tyrone télémaque téthys ulam uldry ulrich ulysse umbriel uranus ursula ursule uther vachez vadim vahan
valentina valentinien valentino valeria valette valjean vallet vallélian valois valy valère valérie valérien valéry
vanessa vanina vargas varuna vasil vassili vassily vasséur vauban velázquez venceslas venn vera vercingétorix verdi
verhaeren verlaine vermeer verne veronica veronika vespasien vesta vialle vicki vicky victorine vidal vienne vietoris
vigenère viktor viktoria villemot villon vince vincent vincenzo vinci vinciane violaine violetta violette viollet
violy virasoro virgile virginia vishnou vitali viterbi vitruve vittoria vittorio vivaldi vivian viviane vivien
vladimir vlaminck volta volterra vonlanthen vries vuille vuitton vyasa vétérini waerden wagner wahib wahiba waldo
walid wallace wallas wally walras walt walter wanda wantzel waring wassim watson watteau wayne wedderburn wegener
weierstrass weis weiss wenceslas wendell wendy werber wernicke wesley westinghouse wetzel weyl weymers wheatstone
whitehead whitney wicht wiener wightman wigner wilber wilbur wilde wilfred wilfrid wilfried wilhelm willa willem
william willie willy wilma wilson winnie wirsung witt wittgenstein wojtowicz wolfgang woolf xander xavier xavière
xenia xerxès xénophane xénophon yacine yahvé yahweh yakov yamabe yamina yanis yann yannick yannis yasmina yasmine
yasser yassine yazid yaël yaëlle yennenga yggdrasil yhwh yoan yoann yog yohan yohann yoko yolaine yolanda yolande
yoneda yorinne youcef younes youri youssef youssouf yousuf yseult yudhishthira yvain yvan yves yvette yvon yvonne zach
zacharie zachary zack zahia zahra zakaria zara zarathoustra zariski zawinski zedong zeeman zelazny zener zermelo zeus
ziad zimmermann zina zineb zinédine zita zoey zohra zola zorn zoroastre zosime zouhair zweig zwingli zygmund zénon
édith édouard égée élie éliette éline élisabeth élise élisée élodie élohim éloi éloïse élyott éléonore émeline émeric
émile émilien émilienne énée éole épictète épicure épiméthée épona érasme érato ératosthène éric éris ésaïe ésope
étienne étiennette évaine évariste éveline évelyne évhémère ézéchias ézéchiel
]],
}

names {
  id = "names.fr.common", about = "French names that are words, too", entity = "PersonName", score = 60, beside = true,
  words = [[
adonis adèle aimé alexandra allie ally amadou amandine amber ambre amine ampère ana andromède ange angélique aphrodite
apollon arion arès asperger aubin auguste augustin aurore aurélie balthazar baptiste barbe barbiér barman baron barré
baumé bayle becquerel begue beguin bell benjamin benoîte bergér bernardin besson bigot bill bishop blair blanc
blanchet blondel blot bode bolívar bonnard bonnét boucher boulanger bourbon bourdon bourgéois bourré bouvet bouvier
brand brandon bris brown brun brunét bréton buisson bush bénoit calypso camus camélia cantor card carol caroline caron
carré casimir charlotte charpié charpéntier charrier chase chauvin chester chevaliér cheyenne chretien christ
chrysostome chuck clarisse claude clay clerc cliff clémence clément clémentine colin collét comment comte constance
constant cook cooper cordier corneille cortés cotton coulomb courson courtois cousin couturier crésus cupidon curie
cuvier célestin césar daisy dalton dawn dean debord diane dioné dolly dorin doris dos douglas drew duc désiré earl
eddy esculape eugénie eustache faith fanny faraday federer feller fermi fiacre fields figaro fleur flora flore
florence florentin fontainé ford fourniér franca franco frank fritz félicité gaillard galathée gall gargantua gauss
gay gene germain ginger glen godet gogol gouges grace gram grand grant grasset grenier grignard grondin gros guillaume
guy guyot guénon gérôme göring hachette hall hamlet hardy harmony harry hawking hazel heather hercule hermine hermès
hertz hollande holly hopper hyacinthe hénry hölder isabelle jack jacot jacqueline jacques jacquot jacquét jade
jeannette jenny jewel jocrisse joseph joule judas jules julien just juste jéan jésus keeling kelvin killing king kitty
labbe lainé landau larsen laure leger lester levy lily line live loan lombard lopes lori louis love lovelace lumière
lusin lyse léonard mac mace mach macron madeleine maillard maillet maillot maire mallet manuel marc marcel marchand
marechal marguerite maria marie marin marina marine marjolaine mark mars marshall martel martial martin martinet
martini mason masse matt maxime maxwell mayor maïa melchior merciér mercure merle merleau merlin messer micheline mike
mill miller millet miró molière moloch montagné moore more morse moréau moulin mourre moïse munch mélia méunier
nabuchodonosor nadir napoléon narcisse nasser neveu newton nick nicodème nine normand noél octave océane oliviér orge
oscar ovide pages pandore parent pascal pasteur paterne patrice patty paulette pellet pelletier penny peregrin peter
picard pierre pierrette pierrot pieter pineau pinson piper placide pluton poiriér poisson polo porphyre potier potter
poulain poutine prosper protée prudence puck puffy pullman pégase pépin pétit quartier racine radon ramon random rapin
ravel rené richard richelieu rivieré robin robért rocher roché romain rosalie rose rotin rousséau roux ruby rénard
saint sally salmon salomé sand sandy sardanapale saturne saturnin sauvage saxe saïd serge sibylle smith snoop spencer
stark stokes stradivarius summer swift sylvain sylvestre sylvine séraphin tacite tesla thanatos thatcher titan tommy
trinity trump turner urbain vaillant valentin valentine vallee veil venturi verdier vermeil victoire victor victoria
victorien vimaire viola virginie voisin voltaire vénus véronique warren watt weber wells will williams woody young zoe
ångström églantine éros œdipe
]],
}
