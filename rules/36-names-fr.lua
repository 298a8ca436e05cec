-- French names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: python3-fake-factory (Expat), ruby-faker (Expat), ruby-ffaker (Expat), php-faker (Expat),
-- hunspell-fr-comprehensive (MPL-2.0): what is marked there as given or family name.

names {
  id = "names.fr", about = "French names", entity = "PersonName", score = 76,
  words = [[
aaliyah aaron abba abbie abby abdallah abdel abdelaziz abdelkader abdelkarim abdelkrim abdelli abdelmadjid abdelmalek
abderrahim abdias abdou abdoul abdoulatif abdoulaye abdourahmane abdul abdullah abel abibatou abigail abigaël ablaye
abou abraham absa aby abélard achille achéron acker adalbert adam adama adamov adams addison adelbert adelina adeline
adenauer adil adina adiouma adja adji adolf adolfo adolphe adonaï adrian adriana adriano adrien adrienne adélaïde
adélie aebi aebischer aeby aelius aerts agamemnon agatha agathe agathon aggée aglaé agnieszka agnès agouloubene
agrippine ahmad ahmed ahriman aidan aiden aignan aigrain aimée akhenaton aki akinumelob akira aladin aladji alain alan
alaric alassane alastair alba alban albane alber albert alberte albertine alberto albin albouri albret albéric alceste
alcibiade alcide aldo aldric alec alejandra alejandro alek aleksander aleksandra aleksei alembert alessandra
alessandro alessia alessio alex alexa alexander alexandre alexandria alexandrie alexandrina alexane alexei alexey
alexia alexian alexiane alexis alfonso alfousseyni alfred alhazred ali alia alice alicia alida alighieri alima
alimatou aline alinesiitowe aliona aliou alioune alison alistair alix aliénor allah allain allan allard allison
allyson allé almamy aloendisso alonso alonzo alphonse althusser altine altinier alvaro alves alyssa alysson alzheimer
ama amadeus amal amalthée amand amanda amando amar amara amath amaury ambroise ambrose amel amelle amidou amiel amina
aminata aminta amir amira amos amparo amphitrite amrani amy amédée amélia amélie aménophis anacréon anastase anastasia
anastasie anatole anatoli anaxagore anaximandre anaximène anaëlle anaïs andersen andrea andreas andrei andrej andrew
andrey andromaque andrzej andré andrée andy angela angelina angelino angelo angie angus angèle anicet anina anissa
anita ann anna annabel annabelle annabeth anne annette annick annie anosov anouilh anouk anoushka anselme ansoumane
anta anthelme anthony antigone antoine antoinette anton antonia antonietta antonin antonina antonio antony anubis aoi
apollinaire apolline apollodore apollonius apophis april apulée aquin arafat arame archibald archimède arden arduinna
arendt arfang argos ariana ariane arianne ariel arielle aristarque aristide aristophane aristote arjuna arkady arlene
arlette armand armande armando armel armelle armin arnaud arnaude arne arnie arnold arona arrhenius arsenault arsinoé
arsène arthuis arthur arturo artémis ashleigh ashley asimov asma asmaa assa assane assia assietou assourbanipal astier
astou astrid astrée atahualpa atalante atatürk athalie athanase athie athéna atia atoum atropos attila aubrey aubry
aubért audet audin audran audrey auger augusta augustine augusto aure aurelio auriane auriol aurèle aurélia aurélien
austen averroès avicenne avogadro awa awentorébé axel axelle aya ayano ayimpen aymar aymeric aymé ayoub azathoth
azilis aziz aziza aïcha aïda aïdara aïnina aïssa aïssatou baaba baal babacar babbage babey babou bacar bacchus bach
bachelard bachir bachmann backlund badan badara badel badiatte badji badou baechler baeriswyl baert bahon baila bailly
baire bajazet bakari bakhoum bakounine baldé balla ballago balmat baloucoune balzac bamba banach bandiacky banel
bangar bangonine banta baphomet bapinye bara barbara barbaux barbey bargmann barillon barjavel barlow barnabé barnard
barras barro barry bart barthelemy bartolomé bartók baruch basile basse bassirou bassène bastiat bastien bastin bathie
bathily batouly baudelaire baudoin baudouin baudry baumann baumgartner bauwens bavaud bayart bayo bazin baïdi beaudoin
beaufort beauharnais beaulieu beaumarchais beauvau beauvoir becaye becca becker beckett becky beethoven belinda
bellérophon beltrami belzébuth benali benard bendian bendixson benedetta benedetto benedict benestan benita benito
benozillo benpro bentama bentham benveniste berberat bergeron bergson berhoun berlioz berlusconi bernadette bernanos
bernardino bernasconi bernhard bernie bernier berno bernoulli bernstein berset bersier berthe berthelot berthollet
berthoud bertille bertin bertram besançon bescherelle besençon besnard besov besse bessel bestel beth bethany betsy
betti bettina betty beuchat beuret beurey beurling beurret beverly beyer bhima biagui bianca bianchi bianquinch
bidauld bidault bidiar bieberbach bienvenüe bilal billie billy bilodeau bindian bineta binta bintou bion biram birane
birima birkhoff biry bismarck bizet björn blais blaise blake blanchard blanche blanchette blandine blaschke bleys blin
bloch blum bobbie bobby bocar boccace bochner bochud bodart bodian bodiel bodin boechat bogaert bogaerts bohr boichat
boileau boillat boissier boissy boisvert boivin bolikoro boltzmann bolyai bonang bonaparte boniface bonnardel bonneau
bonnie bonnin bonvin bonvini boole bordet borel borgia borika boris borremans bortzmeyer bosch bose bosmans bossche
bossuet botteron botticelli boubacar boubane bouchard boucherot bouchet bouchra boudreau bougainville bougouma boulay
boulgakov bouly bouna bourbaki bourdieu bouriot bourkhane bourquard bourquin boury bousquet bousso bouteflika boutin
boutrolle bovet boye boyér boèce boétie brad bradley brafman brahier brahim brahma brahms brandt bransan brauer brecht
brejnev brelière brenda brendan brett brian briand brianna brias brice bridget brigitte briséis britney brittany
britten broca broeck broglie brooke broquet broïda bruce bruchez bruckner bruegel bruneau brunehilde brunel brunner
bruno brutus bryan brügger buchs buffon bugnon bujard buridan burnet burnside burri buxtehude byron béatrice béatrix
bédard béguelin bélanger bénédicte bénézit bérangère bérenger bérengère béring bérnard bértrand bérubé bérénice bézier
bézout bühler caine caitlin caitlyn calderón caleb caliban caligula calkin callas callie callimaque callisto callot
calvin camara cambacérès cameron camilla camille camilo campbell canaan candace candaux candice capet capucine
caravage caribert carine carl carla carlier carlo carloman carlos carlotta carmela carmella carmen carnot carole
carolina carolyn carpéntier carraud carraux carrel carrie carroll carron cartan carvalho casanova casey cassandra
cassandre cassidy cassini cassiopée castafolte castella castro casuso catalina catherine cathy caton cattin catulle
cauchy cavendish cayley caïn caïphe ceausescu cecily celik celsius cernunnos cervantès cesàro ceulemans chabannes
chabaud chad chalabaev chamisso champlain champollion chanel chantal chantris chappuis chapuis charbonneau charlaine
charlemagne charlene charlie charlier charline charly charlés charmaine charmet charon charpak chartier charybde
chasles chassot chatriand chatriant chattam chaudet chauveau chauvet chaïma chelsea chenaux cherino chessex chevalley
chevallier chevillot chevreul chevrolet chiara childebert childéric chilpéric chimène chirac chloé choffardet cholesky
chollet chomsky chopard chopin chostakovitch chris christa christel christelle christiaens christian christiana
christiane christie christina christine christoffel christoph christophe christopher christèle chrysaor churchill
chávez chénier cicéron cindy cioran ciramadi circé cissoko cissé citroën civita claes claessens claeys claire clara
clarence clarissa clark clarus claudel claudette claudia claudie claudine claudio clausewitz clemenceau clercq
clifford clifton clinton clio clive clotaire clothilde clotho clotilde clovis cloé clyde cléa clélia cléo cléopâtre
cobourg cocteau codou coelho cohen coigny colas colbert colby colette coline collard colleen collignon collin colomb
coly comman conan concetta conchita condorcet confucius coninck connie connor conrad constantin constantine conti
copernic coppens coralie coraline corbat corboz cordelia corentin corentine corey corine corinne coriolis cornelis
cornut cornuz corpataux correia corrine corwin cosandey cosendey cosette cosima cossy costa coste coster costes coty
coubertin coudouution coulibaly coulon coumba coumboye coura courbet cournand courteline courtney courvoisier cousteau
couton coué craig crausaz cretton creutzfeldt crevoisier crichton cristina critias crivelli crofton crohn cromwell
crusoé cthulhu cunégonde curdy cushing cuvelier cybersdf cybèle cymnéa cynthia cyprien cyr cyrano cyrielle cyril
cyrille cyrus cécile cécilia cédric célestine célia célimène célina céline cérès césaire cézanne daan dabo dadant dado
daems dagobert daguerre dahl dahlander daka dale dalila dalloz dalt daly dalí damase damasio damian damien damme
damoclès damon dana danaé daniel daniela daniell daniella danielle danilevsky danièle danlos danny dansokho dante
danton dany daoud daouda daour dara darbellay darboux dardel daria dario darius darlene darren darryl darwin daryl
daudet dausset dauzon dave david davina davis davy debbie debbo debra debussy declercq dedekind defoe degas dehn
deirdre delacroix deladoëy delahaye delannoy delattre delaunay deleuze delfosse delhaye delmas delorme delphine
delvaux delwin delèze demba dembelé demerlé demers demierre demir denis denise denjoy dennis deprez derek derib
derrida desargues desbureaux descamps descartes deschanel deschênes descombes descraques desdémone deshusses
desjardins desmedt desmet desmond desmoulins desnos despina desrosiers dethier deucalion devaux devos dewel dewene
diabang diabira diack diadhiou diagne diaher diakhaté diakher diakho diakhou diakhoumpa diakité dialamba dialegueye
dialikatou diallo diamacoune diamanka diana dianco diandy dianké diao diariatou diarmuid diarra dias diatta diaw
diawara diaz dibor dick dickens dicory diderot didier diego dieng dieourou dierckx dierry diesbach dieudonné dieye
dijkstra dijoux dimitri dina dioclétien diodore diogo diogène dioh diokel diokine diomaye diompy dion diongue dionne
dionysos diop diophante dior diouf diouma dirac dirichlet dirk disney diédhiou diégane diémé djaly djamel djamila
djeynaba djiba djibo djibril djiby djilane djimera djoser djébou dkikel dmitri dogan dolorès domenico domingo dominic
dominique domitien domitille donald donatella donatien donia donna donnie donovan doppler dordoigne dorian doriane
dorine dorothy dorothée dostoïevski doucouré doug doumbia doumbouya doumer doumergue dounia doyle dracula drake
dramane draupadi dreyfus dricot drouin droz druesne drusilla dubey dubois dubuis dubé duchamp duchenne dufay dufour
duhamel dukas duky dulac dumas dumont dunant duncan dunford dupa duplessis dupont dupre dupuis dupuy durand duriez
durkheim duroux duryodhana dustin dutilleux duval duvanel dvnis dvorak dwayne dwight dworkin dybèle dyck dylan dynkin
dysnomie déborah défa déimos déjanire démocrite démosthène déméter dényanké déschamps désirée dévaud eblé eckert
eckhart eddie edgar edgard edgardo edison edmond edmonde edmund eduardo edward edwige edwin egger ehemba ehlers
ehrenpreis ehresmann eiffel eileen eilenberg eilleen einstein eisenbud eisenhower eisenstein ekaterina elaine eleanor
elen elena eleonora elhadj eliana eliane elias elijah elimane eline eliott elisa eliza elizabeth ella ellen elliot
elliut eloïse elsa eltsine elvira elvire emery emiel emilia emilie emilio emily emma emmanuel emmanuelle emmett emmy
empédocle encelade enfadima engels englert enguerrand enlil enora enrico enrique enzo epstein ereshkigal erica erik
erin ernest ernestine ernesto ernie ernst erwan erwin eschyle esdras esméralda espitallier estaing esteban estelle
esther etan ethan ethel euclide eudes eugène eulalie euler euphrasie euphrosyne euripide europol eurydice eusèbe
euterpe eva evan evelyn evelyne evgenia evgeny evgueni evrard evéquoz exbrayat excalibur exupéry eyleen eyrolles ezra
fabala fabergé fabian fabien fabienne fabinta fabio fabiola fabrice fabrizio fabré facourou fadel fadiga fadila fadima
fahrenheit faiella faivre fakane falilou fallières fallon fallope fallou fama famara fanta fantine faolan farah farba
farid farida farmata farnoux farnèse farouk fasel fassa fatel fatiha fatima fatou fatoumata fatoumatou faulkner fauré
faust faustine favre faye fayette fayçal faïza febe federica federico fehling feist feldane felicia felicity felipe
fellay femke ferdinand ferenczi fergal fergus fermat fernand fernande fernandes fernando fernandéz ferrand ferraris
ferre ferreira fert fethi feuerbach feydeau feynman feïza fibonacci fien filipa filipe filippo fillion fily finn
finndo finsler finzi fiodor fiona firmin fischer fitzgerald flamel flaminia flammarion flaubert flavia flavie flavien
flavio flober florent florentine florestan florian floriane florie florimel florimond florine floyd fléury flückiger
foch fock fodey fodié fodé fofana fonjallaz fontenelle fortier fouad foucault foucher fouché foulah fouquet fourier
fragnière fragonard frakir fran france francesca francesco francette francillon francine francisco franck francois
frankenstein frankie franklin franquin frantz franz françis françoise fraïssé fred freddy frederick frederik fredholm
frenchman frenet fresnel freud freya freyja freymuth frida friedman friedmann friedrich frobenius froidevaux fréchet
frédéric frédérique fubini fuchs fulcanelli furukawa félicie félicien félix fénelon gabe gabriel gabriella gabrielle
gaby gadio gaetano gagnon gail gaiman gakou galaad galadio galatée galaye galen galerkin galileo galilée galland
gallet gallien gallimard galois gama gambetta gandega gandhi ganesh gantt ganymède gaoussou garcia gareth garibaldi
garmi garniér garrett garvalf gary gaspard gaspode gasser gastinel gaston gatien gaudin gaudreault gaudí gauguin
gaulle gauthiér gautiér gauvain gavin gaye gaétan gaël gaëlle gaëtane gaïa geb geerts geiger geiser gemma geneviève
gennaro genoud geoff geoffrey geoffroy george georges georgette georgia georgina geraldo gerda gerhard germaine
geronimo gertrude ghatanothoa ghislain ghislaine giacometti giacomo giap gibbs gide gideon gielen giguère gilbert
gilberte gildas gilgamesh gilles gillet gillian gilliéron gilson gimenez gina ginette gingras gino giono giorgio
giorgione giotto giovanna giovanni girard girardin giraud giraudot giraudoux giroud giroux giscard gisèle giulia
giuseppe gladys glauser glenn gluck gnagna gnilane gnima gningue godard godefroid godounov goebbels goethals goethe
goff goffin gogh golay goldbach goldoni golgi goliath gomes gomez gomis goncalves goncourt gontran gonzague gonzaléz
goossens gora gorbatchev gordon gorenstein gorgui gorki gosselin goudiaby gouhier goumbala goumbo goundo gounod
goursat gouya goya graeme graf graham gramsci grandjean grassian grassmann gratien graziella greef greg gregor gremaud
greta gretchen grevisse grieg grigori grigory grimm grojean groote grosjean grothendieck grégoire grégory grévy
grönwall grötzsch guay gubéran guenièvre guex gueye guibert guichard guidado guignane guilaine guilbert guilhem
guillarmod guillemin guillermo guillet guillon guillot guillou guissaly guizot gustave gustavo gutenberg guylaine
guyon guénolé guérin gwen gwenaël gwenaëlle gwendal gwendale gwendoline gwendolyn gwenola gwladys gwyneth gédéon
gérald géraldine gérard géraud géricault gödel göran günther haar habacuc habib habsbourg haby hadamard hadiya hadrian
hadrien hady hadès haendel hahn hajar hajji hakim hakima haley halima halley hamel hamid hamidou hamilton hammel
hammourabi hamon hamza hana hank hankel hannah hanne hannibal hans hansen harald harla harnack haroche harold harriet
hartogs harunobu harvey hassan hastur hatab haumea hausdorff haussmann hawa haydn haydée hayek heaviside hebert hecke
hector hegel heidegger heidi heimlich heinda heinrich heisenberg helen helena helmut hemingway hendrickx hendrik henri
henrietta henriette henrik henrique herbert herman hermann hermans hermione hermite hernandez hernando herschel herve
hess hessel hessenberg hestia hexley heylen heymans hicham hichem hickman higgs hilbert hilda hilde hildegarde hillary
himbane himmler hindenburg hippocrate hippolyte hiram hiro hiroshi hiroshige hitchcock hitler hitomi hizoka hoarau
hoareau hobb hobbes hochschild hocine hodge hodgkin hofer hoffmann hofmann hoguin hokusai holbach holmes holèl homère
honegger honorine honoré honorée hopf hopkinson horace horatio horner hortense horton horus houellebecq houlbrèque
houria householder houssam howard hubble huber hubscher hubért hudson hugh hugo huguenin hugues huguette humbert hume
huntington hurewicz hurwitz hussein husserl huxley huygens huysmans huét hypatie hypnos hypérion händel hécate
héliogabale hélios héloïse hélène hénault hénoch héphaïstos héra héraclite héraclès hérode hérodote hésiode iain ian
iba ibou ibrahim ibrahima icare ida idris idriss idrissa ignace ignacio ignazio igor ilan ilana iliana ilias ilya
ilyas imane imbert inanna inaya indira ines ingres ingrid inna insa interpol ionesco ioulia iouri iphigénie irena
irina irène irénée isa isaac isabeau isabel isabella isadora isaiah isaïe isella iseult ishtar isidore ising isis
iskander ismaël ismaïl ismaïla ismérie isobel issa issate isshaga ithaqua itô iva ivan ivana ivanhoé ivanna ivar
iwasawa ixion jaccard jackie jacky jacob jacobi jacobs jacobson jacolot jaime jake jakob jalila jamal jamblique jamel
james jamie jamil jamila jamuyon jana jane janet janette janice janine janique jankebay jankélévitch janne jansen
janssen janssens janus japet jaquet jared jarne jasmine jason jasra jaurès javier jawad jaworski jaxom jayne jeanine
jeanne jeanneret jeannin jeannine jeannot jeff jefferson jeffrey jelena jelle jemima jenna jennifer jens jensen
jeremiah jerry jess jesse jessica jessie jessy jill jillian jim jimmy jiro joachim joakim joan joana joanie joanna
joannie joao joaquim jocelyn jocelyne jodie jody joe joey joffrey johan johann johanna johannes john johnny johnson
joliot joly jomini jon jonas jonathan jones jordan jorge jorgen joris jose josef josepha josephson josette josh joshua
josiane josie josué josèphe josée joséphine joubert joumond jourdan joyce joye joël joëlle juan juana juanita juda
judd jude judicaël judith judy juglar julia julian juliana julianna julianne juliano julie julienne juliette julio
julius julliard june jung jungo junod junon jupiter jurieu jurt jussieu justin justine justinien juvénal jéhovah
jéromine jérémie jérémy jérôme jörg jörmungand jürgen kaat kabely kac kacey kader kadiali kadígia kafka kahan kahlo
kainack kaitlin kaitlyn kalidou kalilou kalman kaluza kaly kamal kambia kamel kamil kaname kandinsky kane kankou
kanouté kant kantoussan kanté kao kaourou kara karamo karel karen kari karim karima karimatou karin karina karine karl
karna karnaugh karol karolina karyn kasimir kassoka kassé kastler katalin kate katherina katherine kathleen kathryn
kathy katia katie katja katniss kato katy katznelson kaufmann kay kaya kayla kaylee kayounga keats keira keith keller
kelly kelsen kelsey kemal kenbougoul kendra kennedy kennelly kenneth kenny keny kenza kenzo kepler kerr kessel kessler
kevin keynes keïta khadija khadijatou khadim khadir khady khaled khalid khalifa khalil khamby khar khary khawarizmi
khayfatte kheira khintchine khomeini khoudia khoudjedji khoule khoumbaré khrouchtchev khéops khéphren khépri kiera
kierkegaard kilian killian kim kimberly kipling kira kirchhoff kirill kirk kirsten kital kitane kitchin kjeldahl klaus
klee klein klimt klitzing kobe koch kodaira koharu kohler kolly kolmogorov konatsu konaté kondratiev konqi konrad kor
korka korteweg koutoubo kovalevskaïa koïta kościuszko krebs krein krishna krishnamurti krista kristen kristin kristina
kristine kristof kristoffer krisztina kronecker kropotkine krull krystyna kuiper kunti kunz kuratowski kurosh kurt
kusumi kutta kyle kylian kylie kyllian kéba kéwé lacan lacey lachance lachat lachmann lachésis laclos lacombe
lacordaire lacroix laetitia laf lafayette lagarde lagrange laguerre lalande lalonde laly lamarck lamartine lambrechts
lambért lamy lana lancelot landry langerhans langevin langlois lapierre laplace lapointe laporte lara larisa larissa
laroche larouche larousse larry lars latif latifa latsouck latyr launay laura laureen laureline lauren laurence
laurette lauriane laurianne laurie laurine laurént lautrec lautréamont lauwers lauzon laval laveran lavoie lavoisier
lazare laërce leah lebesgue leblanc lebon lebreton lebrun leclérc leclércq lecocq lecomté leconte lecoq ledoux leduc
lefebvre lefort lefschetz lefévre legault legendre legros lehmann lehmer lehn leibniz leidenfrost leigh leila lejeune
lela leland leleu lelievre lemairé lemaitre lemay lemieux lemmens lemoiné lemonnier lena lenaerts lennon lenny lenoir
lenz leonardo leone leonora leopoldt lepage leroux lesage lesley leslie lessard lessig letellier leuba leucippe
leuenberger leusse leverrier levi levinson lex leyla leyti liam libasse libby libert liechti lievens ligier lika lila
lili lilian liliana liliane lilith lilou limane lina lincoln linda linde lindsay lindsey linné linoa linus lionel
lioploum liouville lippmann lipschitz lisa lisbeth lise liselle lisle lison lissah lissajous liszt littlewood littré
liv livia livingstone liwane liz lizbeth lizzie lizzy liénard llewella llewellyn lloyd loane lobatchevski locke
loewner logan loiseau lojasiewicz lola lombardi lomonossov lopéz lorelei lorena lorentz lorenz lorenzo loretta loris
lorraine loth lothaire lou louane loubet loubna lougalane louisa louise louisette louison louka loum loumboul louna
lovecraft lowie loyola loïc loïs loïse luc luca lucas luce lucette lucia luciana luciano lucie lucien lucienne lucifer
lucile lucille lucinda lucius lucrezia lucrèce lucullus lucy ludivine ludovic ludovik ludwig luigi luis luisa luka
lukas luke lulle lully luna lupita lussac luther luthringer luyten lyapunov lydia lydie lyle lyne lynette lynn lynne
lászló lætitia lèye léandre léane légrand lémou lénine léo léon léonce léonidas léonide léonie léonore léontine
léopold léopoldine léou léroy lévesque lévêque lüthi lœvenbruck maal maba mabel macdonald macha macky maclane
maclaurin macodou mactar mada maddie madelaine madeline madia madické madior madjiguène mady maeder mael maes
maeterlinck maeva maffal magali magalie magda magdalena magellan maggie maginot magnin magnus magritte maguelone
maguette maguy mahaut mahawa mahe mahieu mahler mahmoud mahomet mahon mahécor maillane maillol maimouna maisonobe
maistre majid majorana makan makémaké malachie malack malak malal malamine malang malaw malcev malcolm malebranche
malek malesherbes malick malik malika mallarmé mallory malomar malou malraux malthus malèle mamadou mamassa mame
mamina mammon mamour manach mancabou mandela mandelbrot mandika mandiouban mandor mandy manet manfred manon mansour
mantanne manthita manuela manuella mao maodo mapaté mara maras marat marcela marcelin marceline marcelle marcellin
marcelline marcello marcelo marchal marcia marcion marco marcos marcus marcy mardouk marek maret margaret margaud
margaux margherita margie margo margot mariam mariama mariame mariangela marianne mariano marielle mariem mariette
mariko marilou marilyn marilyne mario marion marisa marisol marissa marita maritza marius marivaux marjorie markov
markus marla marlyse marlène marnie marone marot marouane marques marta martenot martens martha marthe marti martine
martineau martinien martins martinéz marty marvin marwan marx mary maryam maryline marylise marylou marylène maryse
maryvonne marème maslow massamba massar massart masseck massenet masseron massimo masson masséna masutti mateo
matheron matheson mathias mathilda mathilde mathis mathiéu mathurin mathusalem mathys mathéo matile matisse matthew
matthey matthias matthieu mattéo maty maud maude maupassant maureen maurer mauriac maurice mauricette mauricio
maurizio mauro mauron maurras maury mavoungo maxence maximien maximilien maximin maxine mayatta maylis maymouna
mazarin maëlle maëlys maïssa maïwen maïwenn mbagnick mbakhane mbamoussa mbampassy mbarou mbathié mbaye mbayeng mbengue
mbissine mbodj mbodji mbossé mboup mbow mckenna mckinley meakyl medb meert meg megan megumi mehdi mehmet meier meiji
melaine melania melinda mellin melville melvin mendel mendeleïev mendelssohn mendes mendy menthonnex mercalli mercator
mercedes meredith merel meriem merkel mertens meryl messaline messaoud messaoudi metz meylan meyér meïssa mia michael
michaud michaux michelet michelle michelson michiels michèle michée michél mickaël midas miguel mikael mikey mikhaïl
miklos mila milankovitch mildred milena milgram milhaud millerand millman milne milo milton mimas mina
minakshisundaram mindy mingue miniploum minkette minkowski minos mintou mira mirabeau miranda mircea mireille mirelle
miriam miroslav mises mitch mithra mithridate mitnick mitterrand miyabi mnémosyne moab moby modigliani modou moebius
moens mohamed mohammad mohammed mohs moira moissan mokhtar moktar molly molotov momar mona mondrian monet monge monica
monique monnard monnet monney monnier monod monroe montagnier montaigne montandon montel montesquieu montessori
montgolfier monticelli montébran mor morad morand morard mordell mordred moreno morera moret morgan morgane morin
morley morphée morton morvan morél moser mottet mottiez mouhamad mouhammad mouloud mounir mountaga mourad mouskéba
moussa moussorgski moustapha mozart mucha muhammad mullér munoz muriel murielle muriset murphy musset mussolini
mustafa mustapha musy mykérinos mylène myriam mébok médard médicis médou médoune médée médéric mégane mélanie
mélenchon mélina méline mélisande mélissa mélissandre méliès méléagre ménard méphistophélès méric mérimée möbius
münchhausen nabaline nabil nabila nacer nacim nacira nada nadeau nadia nadiack nadim nadine nadja nadège nafi nagata
nagy nahum naimark najat najwa nakayama namori nancy naomi nash nassera nassim nassima nassir nassira nastasia natacha
natalia natalie natascha natasha nate nath nathalie nathan nathanaël nathanaëlle nathaniel navarro navier naïma
nbieumbet ndane ndao ndaw ndecky ndella nder ndeye ndiack ndiaga ndiankou ndiarenioul ndiasse ndiaty ndiaw ndiawar
ndiaya ndiaye ndioba ndiogou ndiolé ndioro ndiouga ndiour ndiémé ndombo ndong ndongo ndour ndoye nebuchadnezzar necker
neel nehru neil neila neith nelly nelson nephtys neptune nergal nerval nessus nestor nestorius neuhaus neumann
nevanlinna neyba ngagne ngoné ngor ngosse nguenar nguissaly nguyén niakar niakuhufosso niali nialine niane niang
niangane niankou niass niasse nicholas nicky nicolas nicole nicolet nicoletta nicolette nicomaque niels nietzsche
nigel niggurath nijs nikita nikki nikodym nikola nikolaï nils nina ningou ninhursag nini nino ninon ninurta niokhor
niouky niouma niquille nitot nixon niépce noa noah noam nobel nodens noether nolan nolwenn noor nora norbert nordine
nore norma norman norton nothomb noto nouh nouha nour noura noureddine nout noé noémi noémie noëlle noëllie npaly ntab
nuno nusselt nusslé nyarlathotep nyquist nyx nzale néfertiti néfertoum néhémie némésis néron nüsslin obama oberson
obéron occam ockham odette odile odilon odin odon offenbach ogo olaf oleg olga oliveira oliver olivia olivie ollivier
olya omar oort opa ophélie oppenheimer oren oriana oriane origène orion orlane ornella orphée orwell oryanne osiris
oskar osric othman othon otto ouellet oulimata ouly oulèye oumar oumou oumy ouranos oureye oury ousmane oussama
ousseynou owen ozog pablo paccot pache pachoud paco pacôme padé paget pagnol paige paine paley pallas paloma pamela
panduppy pantagruel panurge paola paolo papis paquette paquita paracelse pareto paris parkinson parménide pascale
pascalou pasche paschoud pasquier pathé patodi patonnier patricia patrick patrizia patrocle patsy paul paula paule
pauli paulin paulina pauline pauling paulo pausanias pauw pauwels pavel pavlov payet peano pearson pedro peeters peggy
peitrequin pelay peltier pelton penda pendragon penthésilée perceval pereira peretti perier pernod peron perraud
perrault perreault perrenoud perret perrier perrine perroud persée perséphone peréz pete petitjean peugeot peyroz
pfister phil philalèthe philibert philip philippa philippine philippé phillips philomène philon philémon phobos
phocean phoebe phragmen phyllis phèdre phœbé piaget piassale picasso piccand pichon pierrick pieters pietro piette
piguet pilar pilate pilloud pino pinocchio pinochet pinto piotr pirandello pires piron pirotte pitot pittet
pixérécourt pizarro plancherel planck plante platon plemelj pleymo pline plotin ploum ploumette plouploum plutarque
poggi poher poincaré polina polla pollock pollux polony polybe pomeline pompidou pons pontryagin ponty ponzi popper
portia portigliatti poséidon potemkine pottier pouchkine pouhiou poulin pouye prandtl pratchett praxitèle preira priam
priape priscilla priscille priscillia pristy privet prokofiev prométhée proudhon proulx proust pruvost prévert prévost
ptah ptolémée puccini puiseux purcell pygmalion pyrrha pyrrhus pythagore pélagie pénélope périclès pérrin pérrot
pétain pétrarque pétronille pólya quentin quetzalcóatl quichotte quinten quintilien rabelais raby rachel rachid
rachida rachmaninov rademacher raes rafael raffaella ragnar raimondo ralph rama raman ramata ramatoulaye ramazan ramos
ramsès ramuz randall randy rania raoul raph raphaël raphaëlle raphson rappaz rapraz raquel raschig raspoutine rauch
raul ravachol rayan rayane rayleigh raymond raymonde raynaud raïssa reagan rebecca reginald regnier reidemeister reiko
reiten rellich rembrandt remi remus renan renata renaud renoir renzo renée rett rey reymond reynald reynaud reynolds
rham rhanda rhodia rhonda rhéa ribeiro ricardo riccardo riccati ricci richet richter rick ricky ridder riemann riesz
rigaud rilga rimbaud rinaldo riou rioux rita ritchie ritt robadey robbe roberta roberte roberto roberval robespierre
robinson roch rochat rochefoucauld rodin rodney rodolfo rodolphe rodrigo rodrigue rodrigues rodriguéz roduit roels
rogér rokhaya rokhlin roland rolande rolando rolland rolle romane romanens romanov romaric romberg romuald romulus
roméo ron ronald ronan ronnie ronsard roos roosevelt rorschach rosa rosario roseline roselyne roselyse rosemonde
rosetta rosie rosine rosita ross rosselat rosselet rossellat rosset rossi rossier rossini rostand roth rothbard
rothschild roubba rouceau roughy roulin rousset roussél rowina rowling roxana roxane roxanne roy royér ruben rubens
ruchaud rudolf rudolph rudy ruffieux ruffini rui ruiz runge rupert russell ruth rutherford rutishauser ryad ryan ryxeo
réaumur régine régis rémy rénault rûmî saad saadia saady sabara sabatier sabina sabine sabrina sacha sacoura saddam
sade sadibou sadio safi safia safiétou sagan sagar sagna sahaba sahin saidi sajous sakharov sakhir sakho saladin salam
salamata salif salim salima salimata saliou sall salma salmane salomon saloum salvatore salwa samantha samassa samb
sambou sami samia samir samira samori sampson samsidine samson samuel samy sanakha sanchéz sander sandigui sandoz
sandra sandrine sanjay sankara sankoun sanokho sansonnens santos saoud saoudatou sara saragaglia sarah sarasvati sard
sargon sarkozy sarr sarratou sartre sasha saskia satan satie sato saudan saul saussure savannah savard savary savigny
savonarole sawane sawdiatou saëns saër saïda saïdou scarlett schaller schauder schermann schiff schiller schmid
schmidt schmitt schmitz schmutz schneidér schneier schnirelmann schoenberg schopenhauer schottky schreier schröder
schrödinger schubert schumann schumpeter schur schwab schwartz schwarz schwarzschild schönberg scipion scott scoville
scudéry scylla seamus sean sebastian seck segers seguin seidel seifert sekhmet selbé selena selim selina selma semou
senghane senghor seppe serena sergio sergueï serigne servais seth severi sevran seyba seydi seydina seydou seydoux
seye seynabou seyni sforza shabnam shakespeare shane shannon shapiro sharon shaun shawn sheckley sheila shelley shelly
sherlock sheryl shimomura shimura shirley shiva shou shub shuttleworth shéhérazade sibett sibiloumbaye sidate
siddhartha sidi sidibé sidney sidoine sidonie sidy siebe sieg siegel siegfried siegrid sierpiński sieyès siga sigebert
siggy sigismond sigmar sigmund sigurd sihalébé sihounke silas silva silvestre silvia silvio silvère simard simenon
simmel simmons simon simone simonetta simons simpson siméon siobhan sira sirabiry sissoko sisyphe siéka slimane smedt
smet smets snowden sobolev socin socrate socé sofi sofia sofiane sofiatou sofietou sogui soireba sokhna solaar solal
solange soledad soliman soljenitsyne solveig solène somers sommerfeld sonia sonko sonntag sonya sophia sophie sophocle
sophonie soraya soren sothoth souad souadou soufiane sougou sougoufara soukeye soukeyna souleymane soumaré soundjata
sounkarou souriau sousa souty spartacus spinoza stacey stacy stalder staline stallman stan stanislas stanley stauffer
staël steeve stefan stefanie stefano stein steinbeck steiner steinhaus steinway stella stendhal stepan steph stephan
stephen steve steven stevens stevie stieltjes stirner strabon strauss stravinski streisand strejc stu stuart studer
sturm stéphane stéphanie stœhr suhuy suleiman surcouf susan susannah susanne susie suter suzanne suzette suzy suétone
sven svetlana swartz swayvill sycorax sylla sylow sylva sylvaine sylvester sylvette sylvia sylviane sylvie sylvius
sylvère sébastien sécouba sédar ségolène sékou sélène sémiramis sémélé sénèque séphora séraphine sérapis sésostris
séverin séverine sévigné tabara tabitha tacko tafsir takashi takeshi taki talla talleyrand tamagawa tamara tamba
tamerlan tammy tamsir tancrède tandini tandiné tandjigora tanguy tania tanit tanor tanya tara taranis tarascon tarek
tarik tarquin tarski tassadit tatiana taye tayfor taylor tchakaloff tchaïkovski tchebotarev tchebychev tchekhov
tcherenkov techer ted teddy tedrick tefnout teichmüller teixeira tekheye tendeng tening tennyson teodora terence
teresa terhemis teri terpsichore terrence terri terry tertullien tess tessa tessier teutatès texier tezuka thaddée
thadée thalie thalès thea thelma therrien thiam thiawlo thibaud thibault thibaut thierno thierry thiers thijs thiomba
thione thiongane thiony thioro thioumbane thiry thomas thompson thomson thor thoreau thorens thot thoutmosis thucydide
thys thècle thémis thémistocle théo théocrite théodebert théodora théodore théodoric théodose théodule théophile
théraulaz thériault thérèse thérésa thésée thétis thévenin tiago tibo tibère tidjane tietze tiffany tijane tillier tim
timera timmermans timothy timothée timéo tina tinguely tino tiphaine tissot titania titchmarsh tite titien titouan
titus tobias tobie tobin tocka tocqueville todd toeplitz tokoselle tolkien tolstoï toly tom tomas toni tony torelli
tori torquemada torres torricelli toufik toulouse toumani tourette tourgueniev tournier touré toussaint toutankhamon
toutatis tracey tracy trajan tran traore travis treboux tremblay trevor tricia triptolème trish tristan tronel trotski
troy trudeau trudel trudy truman tryo tsahal tsathoggua tudor turcotte turgot turing turpin tutte tuur tux twain
tychonoff tyler typhaine tyrone télémaque téo téthys téwa ugo ulam uldry ulrich ulysse umbriel uranus ursula ursule
uther uwe vachez vachon vadim vahan vaillancourt valentina valentinien valentino valeria valette valjean vallet
vallélian valois valy valère valérie valérien valéry vandamme vandenberghe vanessa vanina vargas varuna vasil vassili
vassily vasséur vauban vaucher velde velázquez venceslas venn vera verbeeck verbeke verbruggen vercammen vercingétorix
verdi verhaegen verhaeghe verhaeren verhelst verheyen verhoeven verlaine verlinden vermeer vermeersch vermeiren
vermeulen verne veronica veronika verschueren verstraete verstraeten vervoort vespasien vesta vialle vic vicki vicky
victorine vidal vieira vienne vietoris vigenère viktor viktoria villemot villeneuve villon vince vincent vincenzo
vinci vinciane violaine violetta violette viollet violy virasoro virgile virginia vishnou vitali viterbi vitor vitruve
vittoria vittorio vivaldi vivian viviane vivien vladimir vlaminck volta volterra vonlanthen vries vuille vuilleumier
vuitton vyasa vétérini waeber waerden wagane wagner wagué wahib wahiba waldo walid wallace wallas wally walras walt
walter walty waly wanda wandifing wantzel waring warre wasis wassim watson watteau wauters wayne wedderburn wegener
weierstrass weis weiss wenceslas wendell wendy wenger werber wernicke wesley westinghouse wetzel weyl weymers
wheatstone whitehead whitney wicht widmer wiener wightman wigner wilber wilbur wilde wilfred wilfrid wilfried wilhelm
willa willem willems william willie willy wilma wilson winnie wirsung witt wittgenstein wojtowicz wolfgang wone woolf
woula woury wout wouters wuyts wyss xander xavier xavière xenia xerxès xénophane xénophon yacine yacouba yadicone
yafaye yahvé yahweh yakou yakov yamabe yamina yana yandé yanis yankhoba yann yannick yannis yasmina yasmine yasser
yassine yatéra yaye yazid yaël yaëlle yennenga yerim yero yggdrasil yhwh yildirim yilmaz yoan yoann yock yog yohan
yohann yoko yolaine yolanda yolande yoneda yorinne yoro youcef yougo younes younouss youri youssef youssou youssouf
youssoufa yousuf yseult yudhishthira yussu yvain yvan yves yvette yvon yvonne zach zacharie zachary zack zahia zahra
zakaria zara zarathoustra zariski zawinski zay zbinden zedong zeeman zelazny zener zermelo zeus zia ziad zimmermann
zina zineb zinédine zita zoey zohra zola zorn zoroastre zosime zouhair zweig zwingli zygmund zénon édith édouard égée
élie éliette élisabeth élise élisée élodie élohim éloi élyott éléonore émanuelle émeline émeric émile émilien
émilienne énée éole éos épictète épicure épiméthée épona érasme érato ératosthène éric érika éris ésaïe ésope étienne
étiennette évaine évariste éveline évhémère ézéchias ézéchiel
]],
}

names {
  id = "names.fr.common", about = "French names that are words, too", entity = "PersonName", score = 60, beside = true,
  words = [[
adonis adèle aimé alexandra alfa allie ally amadou amandine amber ambre amine ampère ana andromède ange angélique
aphrodite apollon arion arès asperger ass aubin auguste augustin aurore aurélie baby backer bah balthazar baptiste
barbe barbiér barman baron barré baumé bayle becquerel begue beguin bell ben benjamin benoîte bergér bernardin besson
bigot bigué bill billé binette bishop blair blanc blanchet blaser blondel blot bob bode bolduc bolívar bonnard bonnét
bop boubou boucher boulanger bourbon bourdon bourgéois bourré bouvet bouvier brand brandon brasseur bris brown brun
brunét bréton buisson bush bénoit calypso cam camus camélia cantor card carol caroline caron carrier carré casimir
champagne charlotte charpié charpéntier charrier chase chatelain chauvin cheikh chester chevaliér cheyenne chretien
christ christen chrysostome chuck chérif ciré clarisse claude clay clerc cliff cloutier clémence clément clémentine
cock colin collét combé comment comte constance constant cook cools cooper cordier corneille cornet cortés cotton
coulomb courson courtois cousin couture couturier crésus cupidon curie cuvier célestin césar côté daba daisy dalton
dame dawn dean debord deme dial diane diary dione diène dolly don dorin doris dos doudou douglas dramé drew duc désiré
earl eddy esculape eugénie eustache eve faith fall fanny faraday federer feller fermi fiacre fields figaro fleur flora
flore florence florentin fontainé ford fortin fourniér franca franco frank fritz félicité gagné gaillard galathée gall
gargantua gauss gay gene gerber germain ginger glen godet gogol gouges goulet grace gram grand grant grasset gravel
grenier grignard grondin gros gross guignard guillaume gus guy guyot guénon gérôme göring hachette hall hamlet hardy
harmony harry hawking hazel heather hercule hermine hermès hertz hollande holly hoof hopper houle hyacinthe hénry
héritier hölder isabelle ivy jack jacot jacqueline jacques jacquot jacquét jade jan jaquier jasper jay jeannette jenny
jewel jocrisse joseph joule joy judas jules julien just juste jéan jésus keeling kelvin ken killing king kiné kitty
labbe labelle lainé lama lamine lamp landau lander landing larsen laure lee leger lester levy lien lily line live loan
lombard lopes lore lori lotte louis love lovelace lug lumière lusin lyse léonard mace mach macron madeleine maillard
maillet maillot maire mallet mallé mane manga manuel marc marcel marchand marechal marguerite maria marie marin marina
marine marjolaine mark mars marshall martel martial martin martinet martini mason masse mats matt maxim maxime maxwell
maya mayor maïa mbar mel melchior merciér mercure merle merleau merlin messer micheline mike milan mill miller millet
miró molière moloch montagné moore more morse moréau moulin mourre moïse munch mélia méunier nabuchodonosor nadir
napel napoléon narcisse nasser neveu newton nick nicodème nine normand noél néné octave océane oliviér orge oscar
ovide pages pandore papa pape paradis parent parmentier pascal pasteur paterne patrice patty paulette pellet pelletier
penny peregrin perron peter picard pie pierre pierrette pierrot pieter piller pineau pinson piper placide pluton
pochon poiriér poisson polo poncelet porphyre potier potter poulain poutine prosper protée prudence puck puffy pullman
pégase pépin pétit quartier racine radon raki ramon random rapin ravel ray rené richard richelieu rivieré rob robin
robért rocher roché romain rosalie rose rotin rouiller rousséau roux ruby rune rénard saint sally salmon salomé samba
sand sandy sané sardanapale saturne saturnin sauvage saxe saïd sell sene senne serge sibylle silly smith snoop sock
soda sonar sow spencer stark stokes stradivarius sue summer swift sylvain sylvestre sylvine séraphin tacite tall
tardif tesla thanatos thatcher tiné titan tommy trinity trump turner tété urbain vaillant valentin valentine vallee
van veil venturi verdier vermeil victoire victor victoria victorien vieux vimaire viola virginie voisin voltaire vos
vénus véronique wade wane warren watt weber wells will williams winter woody young zoe ångström églantine éros œdipe
]],
}
