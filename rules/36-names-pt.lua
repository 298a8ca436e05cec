-- Portuguese names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: python3-fake-factory (Expat), ruby-faker (Expat), ruby-ffaker (Expat),
-- hunspell-pt-pt (GPL-2+ or LGPL-2.1+ or MPL-1.1), hunspell-pt-br (LGPL-3 or MPL-2): words that have a capital there.

names {
  id = "names.pt", about = "Portuguese names", entity = "PersonName", score = 76,
  words = [[
aaiún aarão ababa abacílio abadiânia abaiara abatiá abaíra abaís abdeel abdenago abdias abdiel abdon abdão abdônio
abeau abeba abecassis abecásia abednego abeguar abel abelardo abelino abelita abessalão abias abidina abidjão abiel
abigail abijão abilino abimael abimaela abimeleque abin abinaldo abinoão abinálio abisael abiud abner aboim abraham
abrahão abrams abrantes abrar abreu abreulândia abreuzinho abrienda abrona abrão absalão abtídio abudala abundâncio
abzirita abélson abércio abílio abúndio acantoceratídeos acarati acaraú acaroazes acaz acazias accioli aceguá aceldama
acelina acelino acemira achila achôa acidália acilino acilmar acindino aciole acir acires acióli aclécio aclésio
aconcágua acopiara acorizal acquarone acrabim acrelândia acreúna acrísio acube acácia acúrio acúrsio ada adaci adada
adaelmo adailtom adailton adair adalai adalardo adalbero adalberto adalbéria adalelmo adalfredo adalfrida adalgisa
adalgiso adalice adalina adaline adaliza adalmar adalmir adalmiro adalrico adalrique adaltina adaltiva adalto adalton
adalva adalvino adalzira adalzisa adalziza adalício adalúcia adami adamine adamir adamor adams adamâncio adanelia
adara adarcy adari adarico adauto adaías adaílson adeano adeci adedina adeia adeilce adeilda adeilde adeildo adeilto
adeilton adeir adelair adelardo adelbar adelberto adelci adelcinda adelelmo adeli adeliane adelice adelina adelindo
adeline adelino adelita adelma adelmar adelmaria adelmarino adelmaro adelmiro adelmo adelson adeltrudes adelvan
adelândia adelícia ademar ademilde ademilson ademir ademário ademílton adena adenilde adenilza adenir adenoaldo
adenocarcinona adenílton adeodato aderaldo aderbal aderbaldo adercilene aderico adessio adeval adevaldo adiel adilma
adilson adilvan adim adineia adinélia adiranílson adiraílson adirmárquidas aditaim adla adlai adler adma admeto
admilson admin adne adnilza adnélson adnério adolar adolf adolfa adolfine adolfino adolfo adolphino adolphus adom
adonaide adonias adonibezeque adonicão adoniel adoniram adonirão adonisedeque adorabela adoraim adorinda adorão
adorílson adosinda adosindo adoxográfico adozina adrameleque adrasteia adrastria adriana adriane adriano adrianópolis
adriel adriele adriene adrião adroaldo adrovaldo adrízia adson adulfo adumim adurão adustina aduzinda adv adália
adária adélcio adélia adélio adérito adília adílio adírson adúlio aedes aedona aegla aemiliano aeropa afavaca afeca
afeganistão afeque afonsina afrodite afrodísio afrânio afsana afuá agague agamedes agamenon agapenor agapito agasias
agatha agatão agda agelau ageo agepoljus agesilau ageu agilberto agildo aginaldo agipino aglaê aglea agledy agliberto
agnaldo agnese agnolo agnês agostina agostinhos agostília agraciana agricolândia agripina agrolândia agrécio agrício
aguanil aguapeí aguiar aguiarnópolis aguiberto aguidinha aguilar aguimar aguinaldo aguirre agustine agápio agápis
agátocles agílio agônidas aiane aida aidoneus aila ailton ailude aimaás aimberê aimeleque aimeé aimás aimã aimão aimé
ainoã aiquara aires airton airumã airã aisamaque aisleide aitor aiuruoca aixa aiçar ajagunã ajalom ajufe ajuricaba
ajuru akrotiri aladim alagoinha alaiana alain alaine alair alambari alameleque alamote alan alana alane alanis
alanílson alarice alarico alasca alastair alayr alaíde alaôr alba albanita albaque albaran albarino albelice alberique
albernaz albernás alberon albert albertano alberte albertim albertina albertine albertino alberto alberício albin
albine albinópolis albion albom alboíno albuquerque albânia albérico albílio alcander alcandro alcanena alcebíade
alcebídes alcemar alceni alcenir alceste alceu alcibíades alcidamo alcides alcido alcina alcindo alcineide alcinos
alcinópolis alcioneu alcipe alcir alcivan alcochete alcoforado alcoutim alcélio alcídia alcídio alcínia alda aldair
aldaisa aldaíza aldebarã aldebarão aldeberto aldebrandus aldegunde aldelaine aldeli aldemir aldemiro aldenice aldenira
aldenor aldenora alder alderico alderique alderise alderita aldete aldevino aldicelia aldilene aldina aldine aldir
aldivina aldo aldobrando aldonça aldora aldrique aldrovandi aldrovando aleandra aleardo alecsandro aleixo alejandrina
alejandro alemanha alemete alencar alencastro alenica alenis alenquer alerj alessander alessandra alessandro alete
alex alexa alexandra alexandre alexandro alexino alexsander alexsandro alexânia alfeu alfons alfonso alfredina
alfredinho alfredino alfredo alfredão algodres algés alhandra alheli alhena aliana alice alienor alijó alim aline
aliomar alisia alison alissa aliézio allan allana allen alma almada almadino almagesto almasor almeda almeno almerina
almerinda almerindo almerita almeta alminda almino almir almira almiro almodôvar almom almortão almáquio almão
almérico alondra alosio aloysio aloândia aloísio alpiarça alpiniano alpinópolis alportel alpos alriana alsorina
altagracia altair altamir altamira altamirana altamirando altamiro altibano altinópolis altivir altônia aluan aludra
aluisa alura alus aluísio aluízio alva alvaiázere alvani alvanira alvantino alvarengo alvarães alverita alverne alves
alvim alvina alvinlândia alvinópolis alvito alvorge alzamora alzenir alzerina alzheimer alzinda alzineia alzira
alzirinda alziro alzubra alécio alércio alésia aléssio aléxio aléxis alícia alício alípio alírio amabília amade amadeo
amadeus amado amajari amal amalarico amalberga amaleque amalie amalrico amalrique amambaí amanayara amancaí amancinho
amanda amandino amani amantino amanzio amapari amaporã amapá amara amaraji amaralina amari amarilde amarildo amarilla
amarino amarílio amasa amasai amato amaturá amauri amaury amavilde ambrogina ambrogio ambros ambrose ambrosina
amelinha amelita amena amenemés americana americanas americanópolis amerigo amesterdão amiano amiclas amiel amilton
amin aminadab amira amirom amisadai amitai amodítidas amom amoracir amoreira amorim amorinópolis amorita amorosa
amparo ampliato amrão amsterdam amsterdã amália amálio amária amávia amâncio amândio amélie américa américo amícia
amílcar amós amúlio anabe anabel anabelia anabete anac anacreonte anadia anadil anael anagé anahy anaide anail anailda
anailza anaina anaiza anajatuba analdino analice analiel analilia analândia analícia anamages anamatra anameleque
anami anamim anamã ananda ananias ananã anapu anari anarosa anastas anastese anastácia anastásio anastásius anatel
anativa anatote anauel anaurilândia anauá anavilhadas anaxarco anaxarete anaximandro anaxágoras anaxímenes anaías
anaílton anaíra anaís anbar ancel ancelmo anchieta andaluzia andaraí andersen anderson andiara andiberto andir
andocleia andomar andorra andrade andradina andreana andreas andreazza andrei andreia andreina andreise andrelina
andrelino andrelândia andreoli andresa andresca andressa andrews andreza andrezinho andria andrino androgeu andruscha
andrámaco andré andréa andrée andrés andrômaca andrônico andson andulo andy andócides ane aneci anedina anelcides
anelina anelise anelizia aner anfilóquio anfito anfitrite anfrísio anfrízio anfípolis angara angatuba angeiras angele
angelice angelina angeline angelique angelito angeloni angelândia angerval angicia angilberto anguera anguila anguilar
anhaia anhangabaú anhatomirim anhembi aniano anice aniceto anicuns aniel anieta anim anira anissa anita anito
anitápolis anjos anjum anjuta anor anquises anrafel anrão ansaldo ansberto ansel anselmino anselmo antelmo antenor
antenore antero anteu anthony anticiro anticléa antidesmáceas antilhas antilino antinópolis antipas antipátride
antistio antoine antonela antonella antonia antonieta antoniete antoninho antonita antotias antunes antártida antêmio
antígone antígua antíloco antíoco antípara antípatro antístenes anuar anube anunciato anália anápio anátole aném
anésio anézia aníbal anícia anílson anílton anísio anísis anúbis aode aoliabe aolibama aolibá aolá apaim aparecida
aparício apeoesp aperibé aperipê apiaí apiúna aplao apodi apoema apoinar apolino apoliom apolodoro apolínio apolónia
apolónio aporé aprox aprígio apuarema apucarana apuiarés apuleio apuleu apúlia aqmola aquias aquidabã aquidauana
aquilino aquim aquimeleque aquino aquinoão aquior aquiraz aquis aquisgrana aquitobe aquitânia aquémines aquílio
arabela arabele aracanguá aracapá aracaré aracatiaçu aracatu aracaê araceli aracelia aracema aracitaba aracruz
aracunda aracê arafat aragarças aragoiânia aragominas araguacema araguaia araguainha araguanã araguapaz araguara
araguatins araguaçu araguaína araioses aral araldino araldo aramari arambaré aramis arandu arani aranjuez arantes
arantina arapeí arapoema araporã arapoti araputanga araquari araquitu araquém araranguá ararate ararendá araripe
araripina araruna ararê aratama aratiba arato aratuba aratuípe arauá araão araçagi araçariguama araças araçaí
araçoiaba araçuaí araí araíba araújo araúna arba arbel arbogasto arceburgo arcesilau arcibaldo arcoverde arcozelo
arcângelo ardenas ardila ardom ardovino arduíno arealva areial areiópolis areli arella arenigiano arenápolis
arenópolis aresqui aretas aretusa aretuza arfaxad arfaxade argemiro argens argentina arges argeu argirita argobe
argélia argóvia ari ariadna arialdo ariana ariane ariberto aricanduva aricema aricina ariel ariene arigolândia arildo
arim arimateia arimatéa arinaldo arinos arionte arioque ariosto ariosvaldo ariovaldo aripuanã arisla arissa aristeo
aristeu aristide aristides aristilo aristipo aristocléa aristodemo aristotelina aristágoras aristóbulo aristócrates
aristófane aristófanes aristófilo aristóteles aristônico aritana arivaldo arizona ariádena arião arié arkansas arlei
arlene arlete arli arlindo arline armagedom armagedão armanda armandina armandinho armandino armando armandão
armelindo armia armida arminda armindo armiteu armoni armênia armínio arnaldino arnaldo arne arneiroz arnira arno
arnold arnoldina arnoldo arnolfo arnulfo arnã arnóbio aroaldo aroazes arode arodi aroeira aroer arolde aroldo aron
arouca arouche arpade arquelau arquias arquimedes arquipo arquíloco arrabal arraes arriaga arrieta arriola arronches
arsa arsene arsenius arsénia arsêsio arsío artemidoro artemiso artenir arthur artilano artur arturo arturzinho aruba
arubote arujá arvade arátor arécio arésio arícia arício arístocles arósio asadel asael asafe asarela asariel asaías
asbeia asbel ascalom ascendino ascurra ascário ascânio asdote asdrúbal asgabate ashley asiel asil asileu asim aspásio
assalim assaradão assaré assaí assir assis assojaf assuero assumpção assur assurbanipa assurbanípal assurdã assurim
assuruá assôs assú astana astarote asterote astolfo astor astorga astreu astrid astrogildo astrolgilda astérix
astúrias asvero asélia asíncrito atacama ataleia ataliba atanagildo atanarico atanásio atarote atarvaveda ataualpa
ataulfo ataías ataíde atena atenaíde ateneia atenodoro atenágoras atenógenes atevaldo athanásia athena atibaia atilano
atimno atlai atlântida atossa atotes atreo atreu att atália atílio audemir audenira augias augusta augustine augustini
augustinópolis auleste aumai aureliana aurelie aurelindo aurelino aurelius aurelião aurilena aurilândia aurinda
auristela aurora aurélio aurêncio aurízia austine austragésilo austregésilo austrália ausubel ausánio autazes
autodemonte autolatina autódico autólico auxiliadora auzate auzão avaití avanhandava avanildo avanza avaí avelaine
avelar aveleda avelino avelinópolis avellina aventino averróis aviano avicena avilez avintes avis avite avogadro axada
axaiel axixá ayla ayres ayrton azaca azael azair azalias azanias azarel azaz azazias azeca azenate azer azerbaidjão
azevedo aziel azim aziz azize azmavete azmom aznote azoia azor azricão azriel azuba azucena azuléa azur açailândia
açuruá açuzinho aécio aélia aílson baaseias babaçulândia babilôna babis babília bacaxá bacbuque bacbuquias bach
bacurituba bacute badaró badia badri bady baependi bagdade bahamas bahia baianópolis baiardo baical bairaê bairiki
bajite balandina balantidium balaque balaão balbina balbino baldassare balderico baldim baldino baldoinho baldomar
baldomero baldovino balduína balsamino balsemina balsemão baltara baltasar baltazar baltes balzac bamaco bambuí bamote
bamá banaboião banabuiú banaías bancoc bandeira banerj banese banespa bangcoc bangkok bangladeche bangladesh banheira
bannach banzaê banábal baptista baptiste baquebacar bara barahona barajas baraque baraquel baraquias barata barbacena
barbados barbare barberá barbosa barbuda barcarena barein bareine barleta barnabás barnaldo barnine baronildes barra
barrabás barranca barranquila barreira barreirinha barreto barrolândia barroquinha barsa barsabás barsante barsine
bartimeu bartinique bartira bartok bartolo barueri baruque barzilai baselisa basemate basemá basileu basilicata
basilienses basilindo basilino basilisa basilissa basino basra bassano bassas bassitt bassorá basto basã basília
basílio bataguassu bataguaçu bataiporã batayporã batilde batildina batilo batista bator batraquídeos batráquidas
batuel batul baturité batília baudelaire baveno baviera bayes bayesiano bazílio baíra bealias bealote beatrice beatris
beatriz beaumont bebai bebel beberibe bebeto bebiana bechara becket becorate bedade bedias beethoven begawan bela
beladora belanice belanísia belara belarmina belarus belasário belcagem belcantino belcanto belenice belesis
belesárius belford beli belial belido belieno belina belinda belisa belita belito belivalda belivaldo belizaura bello
belma belmir belmira belmiro belmonte belonice belonísia belquior belterra beltessazar beluquistão belzebu belágua
belírio belísia benaia benardete benardo benavente benazir bencanta benedicta benedita benevaldo benevenuto benevides
benfam bengo beniamino benilde benin beninu benito benjamin benote bentes bentham bentim benvinda benvindo bené
benícia benício bequimão beraldo beraque beraías berberia berdine berede bereia berengária berenice berger bergman
bergson berias berizal berlioz bermudas bernadete bernadinho bernadino bernado bernaldo bernard bernardes bernardete
bernardim bernardino bernardote bernice bernolfo bernoulli bernstein bernulfo berodaque berota berotai bertha bertilda
bertilo bertino berto bertolesa bertolfo bertolínia bertrand bertrando bertuola bertário bertílio bertópolis berualdo
beruldo beruri berzelai besai besete besodias bessa bessém beth betina betinho beto betonim betsabé betsaida
bettencourt betânia beviláquia biagio bianca bianor biante biara bibiana bibério bicalho bielorrússia bilac bilgai
bilsã bina bineá binho binui biobío biotônico biritiba biritinga birmânia birniniano birsa birzavite bismarck
bismarque bisol bissal bisâncio bitencourt bitenha bitia bitrom bittencourt bitu bituruna bitínia bizet biziotiá
blandino blando blantina blasco blu blás boanerges boaventura boavista boaz bobbio bocage bocácio bodocó boemundo
bogomil bohr boiteux boituva bolena boltzmann bolívia bombaim bombarral bombícidas bomdia bonafide bonaire bonami
bonanza bonaparte bonar bonates bonato bonaval bonfilho bonfim bonfinópolis bonifante bonifatia bonifácia bonifácio
boninho bonjardim bonn bonópolis boole booz bope boquira boraceia borba borborema borebi borel borges borguinhões
borja bornéu borragináceas borrazópolis borromeu bortoli borístenes bosco bosete bossoroca bothrops botox botsuana
botumirim botuporã botuverá boudica boulos bourdieu bouvet bouças bovespa bovis boyle bozano bozenai bozi bozra boécio
brabante bracara bradesco bradi braganey bragança brahams brahms branca brandeburgo brandemburgo brandenburgo
branderico branderigo brandini brandt brandônio brasileia brasilino brasilândia brasnorte brasópolis braun braz
brazabrantes brazarão brazavile brejetuba brejolândia brenda breno bressane bresser breyner brian briana brics brida
brig brigite briolanja briseida briseu brita britaldo briteiros brites brito britânicas brizola brochier brodowski
brodósqui brona bruce brum brummel bruna brunei bruneilda brunelda bruner brunilda brunilde bruninho bruno brunópolis
brunório brutus bryan bráulio brício brígido brízida buaiz buarque budail budur bueno buenópolis buerarema bufônidas
buingelas bujari bujaru bulbáquer bulgária bulhões buni bupréstidas buqui buquias burcardo burchardo buricá buritama
buriticupu buritinópolis buritirama buritirana burnier burseráceas burundi burínidas bustamante butantan butantã butão
buçaco buíque byron bádui bálcãs bárbara bárbrio bárea bátea bátraco bávio bângalas bélgica bélgio bértolo bêril bíbl
bítias bórgia bóris bósforo bóvidas búpalo bündchen caacala caaporã caapotyraguá caarapó caasli caatiba cabaleiro
cabanelas cabayba cabeus cabom cabrais cabral cabreira cabrobó cabrália cabzeel cacaulândia cacelina cacequi
cachimbeiro cachoeira cacildo cacilhas cacilie cacimbinhas cacimiro cacoal caculé cacém cadmiel cadu caetana
caetanópolis caetité cafarnaum cafeara cafelândia caftor caftorim caiabu caibaté caibi caieon caila cailane cailany
caimans cainã caio caira cairu caitano caitiane caitlina caiubi caius caiã caiçuara cajamar cajapió cajari cajobi
calamandrei calanta calatrava calazan calazans calcol caldas caldazinha caldelas caldêncio caleano caleb calebe
caledônia calenice calfactanto calhamares calheiros caliane calicut calidora caliel calil calimério calipo calistene
calistro calixte calixto calmon caloi calpúrnio caludinho calvin calçoene calícia calímaco camacan camacho camacupa
camael camalaú camamu camanducaia camapuã camaragibe camargo camarões camata cambira cambises cambodja camboja
camboriú cambri cambuquira cambuí cambé cameleôntidas camerindo cametá camile camilinha camille camilly camilo
caminhoá camiro camocim camom campanari campelo campinaçu campinorte campinápolis campisa campos campânia camutanga
canabarro canabrava canadá canale canapi canarana canaveral canaveses canaã canché canciano cancinila candeias candiba
candide candiota candói canedo canefórias canguaretama canhoba canindé canitar canopeia canopus cantagalo cantanhede
cantu cantábria cantídio cantílio canuta canutama canute caná canápolis capadócia capanema caparaó caparica capetinga
capibaribe capiberibe capinópolis capistrano capitu capivari capotyra capra caprinídeos caprônia caputira caputo
caquetá caracaraí caraguatatuba caraibinhas carambeí caranaíba carandaí carandiru carangola carapebus carapicuíba
carapitanga caratinga carauari carayba carazinho caraá caraí caraúbas carbonita carca cardan cardoso careaçu caren
cariacica cariacá cariberto carilinda carin carine carinhanha carira caririaçu cariré carissa caritina cariús carl
carla carlene carliane carlinda carline carlito carlo carlomagno carlomano carlos carlote carloto carlson carlão
carlópolis carmelindo carmelino carmem carmen carmencita carmenta carmi carminda carminha carminho carmita carmo
carmolândia carmosina carmélia carmésia carmópolis carnaim carnamagia carnaíba carnegie carnelutti carniano caroba
caroebe carole carolina caroline caronte carquemis carrazeda carreira carrel carriacou carriel carrilho carrol cartago
caruana carula caruso carutapera carvajal carvalhas carvalheira carvalhópolis caríntia carísio casadei casagrande
casandra casculo caseira casifia casilda casimir casluim caspar casqueira cassal cassandro cassanges casserengue
cassiane cassiano cassilda cassildo cassilândia cassimiro cassinga cassiodoro cassiopeia cassius castanheira castel
castelar castelândia castora castorinho castorino castro catabola cataldo cataline catalunha catarina catarine catate
catende catherine catiguá catol catolic catolândia catolé catone catos catu catuji catumbi catunda caturama caturaí
caturité catuti catuípe cauanne caubi caucaia caueira cauê cavaco cavalcante cavalcanti cavati caxambu caxangá caxingó
caxiuanã caxomongó cayman cazaquistão cazerim cazim cazuza caçapava caém ceasa cebeles cecatti ceci cecile cecrope
cecília cedine cedofeita cedral cedrom cefas cefet cefira ceilândia ceilão celene celerin celestin celi celiane celie
celine celino celiste celmiro celorico celósia ceman cencreia cendi cendira centralina ceppir ceratitídeos cerdido
ceroni cerqueira cerquilho cerrito certeau cervantes cerveira cesareia cesaria cesarone cesca cesinha cesira cetes
ceuta cezarina chade chagos chaim chalassa chalita chan chanchu chang chantal chapecozinho chaplin charis charlene
charles charlier charlot charlotte charmontiano chateaubriand chauí chaval chavantes chaves checa checoslováquia chen
cher cherburgo chernobyl chevalier chiapas chiapeta chiapetta chiaradia chibolete childerico chimborazo ching chinguar
chiovenda chipre chitembo chogloctuz choiti chomsky chopin chopinzinho chorozinho chorrochó choró christian christiana
christiane christopher chupinguaia chuquisaca chutro châtelperron cibele cicco cicerão cicinho cid cidelândia cidália
ciep cilea cilene cilvandro cilícia cimbros cinara cinaráceas cincia cincinato cinderela cinegiro cinfães cingapura
cintra cinípidas cipa cipião cipotânea cipoúna cipriano ciprínidas cipsélidas cirano cirene cireno cirilo cirineu
cirino cirne ciro cirênio ciríaco cisjordânia citináceas claire claito clara claraval clarence clarice clarimundo
clarindo clarisse clark clarêncio claude claudel claudemir claudenice claudete claudiane claudiano claudiceia claudie
claudiene claudilene claudine claudineia claudinho claudino claudionor claudomiro claudson claílton cleandro cleane
cleanto clearco cledja cleia cleide cleidevânio cleidiane cleidivaldo cleidson cleinaldo cleise cleiton clemenciano
clementina clemenço clemildes clenilce cleodoro cleomar cleomedes cleomênia cleonaldo cleonice cleonir cleonâncio
cleoptólemo cleovansóstenes clesiane clete cleto cleuza clevelândia cleyde cleóbulo cleómaco cleópatra cleômbroto
cleômenes cleônidas climério climômaco clinton clio clistenes clito clodoaldo clodolfo clodomiro clodorico clodoveu
clodovico clodovil clodoviu clodulfo clopas clorinda clotilde clotário cláudia cláudio cléber clébson clécio clédson
clélio clémence clémisson cléo cléopas clériston clésia clésio cléverson cléverton clévia clície clímaco clímene
clínio clítarco clódio clóe clóvis clóvisson cnesf coaraci coaracyaraá coari cocalinho cocos codajás codomano cofins
cogominho cohab cohen coiguara coitezeiro coité colaías colberto colene collins collor colmano colodino colomano
colombano colombe colombo columbano colvara colíder colômbia comdedine comdedinepir comores compesa compostela conab
conap conchal concrab condeixa condeúba condsef confecom confed confresa congrejufe conias coniã conj conjur conlutas
connor conradinho conrado const constance constantinopla constantinus constança consuelo contardo coord copacabana
copenhague coppe copperfield copérdia copérnico cora coralina corasã corazim corbiniano corbã corbélia cordeirópolis
cordisburgo cordislândia cordélia coreaú corguinho coribaba coribe corinebacterium corinthians coritiba cornélia
coroaci coroatá correia correntina corsan corsi cortez corumbataí corumbaíba corumbiara corupá coruripe corv corália
cosanpa cosme costa costanobre costela cosã cotegipe cotinguiba cotiporã cotriguaçu coutinho couviniano coveite
covilhã coxixola cozeba cranau crateús cravolândia craíbas crea creb credé cremerj crescenciano crescentino crescenzio
crescêncio creso creteu creusa cribari crimeia crinis criptófita crislaine crislane crisleide crislene crisniano
crispim crispiniano crispino crispinus crissiumal cristalândia cristian cristiane cristiano cristianópolis cristina
cristine cristininha cristinápolis cristodoro cristolino cristália cristóforo cristópolis cristóvão crisvaldo
crisógono crisómalo crisópolis crixás cromwell cromínia crotalus croácia crucilândia crusoé cruzi cruzália cruzília
crátero créssida críspulo crístias cuba cubati cubatão cuchi cuemba cuitegi cujubim cumaru cumbica cunene cunhambebe
cunhataí cunhinga cuparaque cupelo cupertino cupira curdistão curiati curionópolis curituba curiácio curralinho
cursino curu cururupeba cururupu curuá curvelo curvelândia cusaías cusi custoias cusã cuxe cuza cynthia cyprianus
cácia cádson cárita cárites cárlisson cármine cárpatos cáscula cásper cáspio cássio cátia cávado câncio cândida
cândito cânidas cécil céculo céladon célia célio célson cézanne cícero cílidas cíntia córsega cósico cúrcio dacelina
daci daciano daciria dadrá dafniídeos dafníidas daglia dagmar dagmery dagnólia dago dagoberto dagom dahl daiana daiane
daiani dailza daima daina daine daise daisi dalan dalaías dalcemir dale dalice dalida dalila dalira dalita dalma
dalmanuta dalmara dalmares dalmir dalmiro dalmo dalmácia daltivo dalton dalva dalvina dalvo dalziza damarina damas
damiano damianópolis damião damolândia damásio damão dana dandara dande danelise daniano daniel daniela daniele
danielle danila danilo danis daniélisson danta dantas dante dantinho danton danuta danúbio danúsa daomê dara darci
darcinópolis darcom darcy dardanelos dardano dariana darinalva darlene darlise darmstadtio daros darussalam darvin
darvina darwin dasipodídeos dasipódidas dasiurídeos dasiúridas dataprev datena davi david davidson davino davinópolis
davis dayse daíza deam deborah debussy decamerão decaro decr decápole decápolis dedé deise deisily dejanira delamare
delano delaías delfino delfinópolis delfos delfínidas delila delma delmar delmiro delmondes delon delourdes delporto
delza demades demar demarato demelza demerval demetriano demi demésio deméter demétrio demócrates demócrito demódico
demódoco demóstenes dena denaide denair denatran deneval denicleia denieire denis denise denivaldo denzel denílson
deocleciano deoclécio deodato deodoro deodápolis deográcias deolindo deotília dep dercy derlinda dermestídeos dermeval
dernival descartes desdêmona desemb desidério detran deusolea dewar deyvson dhekelia diamantina diane dianópolis diap
dias dic didier dido dieese diego diegues dieguinho dif dilan dilar dilermando dilermano dilma dilmar dilza dimas
dimitri dina dinabá dinah dinaldo dinalva dinamarca dinamarco dinara dinarte dinis diniz dinora dinorah dinísio
diocleciano diocleia dioclécio diodoro diofanto diogo dioguina diomar diomedes dione dionia dioniro dionysius dionéa
dionísia dipsáceas dirac dirce dirceu dirfo disneylândia diva divaldo divinolândia divinésia divisópolis diália
diéneces diógenes dióscoro diótrefes djalma djamena djanira djavan djaílton djibuti djéssica dolarício dolcina
dolcinópolis dolcídio dolmar dolores domiciano domicília domingues dominica dominicana dominique domiriano domitila
domno domênico domício donaciano donaldo donatela donizete donário dora dores doresópolis doriano dorina dorinda
dorinha dorival dorivaldo dorneles doroteu dorothea dorotéo dort dostoievski douglas douradina douradoquara dourival
doverlândia dpto dra drake drisana dromiceídeos droseráceas drs drummond drácula dráusio duarte duartina dublim dudu
dueré dulce dulcelene dulcelina dulcie dulcilaine dulcilene dulcimar dulcimara dulcino dulcinéa dulcídio dultra dumará
dumont duncan dunga dunia durandé durval durvalino dutra duíla duílio dworkin dylan dácia dálisson dárcio dário dávila
dâmaris dâmaso dâmocles dânia débora décio délson dércio dênisson dílson dílton dórea dóris dúlcio eanes eastwood
ebenézer eberardina eberardo eberarto ebiasafe ebraim ebro ebru echaporã ecila ecilene ecleia eclenaldo eclesiastes
ecocuaba ecomonhanga econ ecoporanga ecrom edberto edcarlos edcleber edcleia edclécia edealina edeane edegar edeia
edeilda edeilde edel edelberto edeleine edeleusa edelfrida edeline edelma edelmar edelmira edeltrudes edelvira
edelvita edely edelzuita edelícia edemar edenice edenilde ederaldo ederlan edgar edgardo ediacaranos ediane edicleia
edicleide edicléverton edidelso edidélson edif edijanildes edila edilaine edilane edilberto edileide edilelmo edilene
edileusa edilia edilma edilza edime edimercia edinalda edineide edinho ediraldo edison edissa edite edival edivaldo
edivanílton edivânio edjan edjane edlaine edmagna edmar edmilson edmilza edmir edmo edmond edmondo edmund edmundo
edmário edna ednaldo ednalva ednei edneia edneide edneuza ednilde ednilza edno ednílson edoardo edom edrealdo edrei
edson eduardo educabrasil educere educom eduíno edvaldo edvan edvaneide edvanílson edviges edvino edvirgens edvânia
edward edécio edélson edélzio edésio edênia edílio edílson efatá efigênio efraim efrate efrem egas egbaldo egberto
eginardo egito egnaldo eguinardo eiffel einardo eirunepé eisenberg eisenhower elaine elane elba elcione eldoro eleanor
eleaquim eleazar eleine elena elenaldo eleni elenice eleonor eleonora eleonore elesbão eletrobras elga eli eliacim
eliana eliandro eliane eliano eliaquim elias elice elicleide elide eliel elienai eliene eliete eliezer elifaz elimara
elimas elimeleque elinaldo eliomar elionaldo elisa elisabete elisabeth elisandra elisbão eliscláudia elise elisete
eliseu elisiane elisiário elissa elissandro elisário elisângela elitânia eliud elivaldo elizabete ellen elma elmadã
elmadão elmano elmar elmina elmiro eloah eloar eloim eloá eloísa elpídio elsa eltinho elvaneide elvino elvire elviro
elza elze eládio elânio elão elêusis elício elígio elói ema emanoel emanuel emanuela emanuele emanuella emanuelly
emater emb embaúba embraer embrapa embratel embratur emerenciano emerentiana emerentina emerj emerêncio emile emiliana
emilianópolis emiline emilly emma empreend emérico emídio emília enalva endira enedina eneias eneida enem eng
engelberto engels engenhão engrácia engrácio enos enrico enriqueta envira enzo enéas enódio epaminondas epicuro
epifânio epitaciolândia epitácio eraldo erasmo erasmus eratóstenes ercílio erebango eremildo erenaldo erenilda ererê
eriberto eric ericeira erich erick erik erika erildo erinaldo eriosvaldo erisvaldo eritreia erivaldo erivanílson
ermelinda ermelino ermengarda ermesindo ermino ermínio ermírio ernandes ernando ernestine ernesto ernst ernâni ernô
erondino eronildes erotilde ersílio erundina ervino ervália eráclio eríneas esab esaf esaú esbã esc escandinávia
escarabeidas escobar escorpênidas escribônio esdaras esdra esdras esgalhado eslováquia eslovênia esmeralda esmeriano
esméria espanha esparta esperantina esperantinópolis esperança esperidião espinacídeos espinheira espinhosa espinosa
espinoza espinácidas espiridião espáridas espártaco espíndola espínola esron essénios estados estaline estalinegrado
estancinha estanislau estefane estefani estefânia estela estelazinha estelinha estelita esternídeos esther estrela
estácio estéves estênio estíria estônia esídio etelberto etelvina etelvino etevaldo etiópia etéocles eucaliane eucleia
euclides eucário eudemo eudes eudine eudor eudora eudorico eudson eudória eudóssio eudóxio eufrates eufrone eufrosina
eufrásio eufêmio eugeniano eugenópolis eugâmio eugénio euler eulino euládio eulálio eumênio eumênis eunice euniciano
eunápio eunápolis eunício euribíades eurica euricleia euricles eurico eurides eurocopa eurodo eurogrupo europa
europarlamento europeia eurotúnel euráfrica eurásia euríalo euríbio eurídice eurílio eurímaco euríndio eurípede
eurípides eustáquio eustórgio eusébio eutuberáceas eutálio eutícrates euvaldo euzébio eva evair evaldo evaline evanda
evandro evaneide evangelina evangelino evanildo evanina evanira evans evariste evaristo eveline evelise evelyn
evelásio everaldino everaldo everardo everest evilásio evânderson evângelo evélio evêncio evódio ewbank ewellyn
extremoz ezel ezelino ezeque ezequias ezequiel ezer eziom ezém eácido eçabara eçaraia eçaí eçaúna fabiana fabiane
fabinho fabrícia fabrício fabrízia fabrízio fabíola faetec fafe faferj fafá fagner fagundo falcídio faleg falkland
falópio fanny farad faraday farads farc faria farias faroe farolândia faso fasubra fatinha faustiniano faxinal
faxinalzinho febeapá febrônio fedato fedenaga federico feevale feijó feitosa felgueiras feliciano felinto felipa
felipe felipão felisbelo felisberto felisbino felisburgo felismina felismino felixlândia fellini felício fenaj
fenajufe fenassojaf ferdinando ferguson fermat fernanda fernandes fernandez fernandinha fernando fernandópolis fernão
ferrabraz ferrari ferraz ferraço ferreira ferrer fesp fessônia fetag fetraf feynman feynmann fibonacci fidel fidelino
fidji fidélio fidélis fidênciano fidêncio fiesp figueirão figueiró figueirópolis figueredo fiji filaletes filemon
filemão filgueira filgueiras filiberto filinto filipa filipes filipinas filipos filomena filônico finlândia fiona
fiorentina fiquene firmina firminópolis firpo fischer fitzgerald fiácrio flauzino flaviano flavina flavinho fletcher
flexeiras flodoaldo flogêncio floraci floramar floraí florbela florence florenciano florentina florenço florestan
florestano florestópolis florinda florino floripa florisbela florismundo florisval florisvaldo florival florânia
florício florínia flávia flávio flórida fonseca fontaine fontes fontinhas fontoura forquilhinha fortunato fortúnio
fraga fraiburgo francelina francelino francesa francesco franciely francilda francinaldo francine francineide
francinópolis francis francisca franciscópolis francélio frankenstein frankfurt franklin franz françois françoise
frasqueirão frazão frecheirinha fred fredegundo frederico fredolino freire freitas freitinhas freud fridolino frieda
friedrich fritz fronteira frontin frontiniano fróis fukushima fulberto fulgêncio fulton funasa fundeb fundef
funilândia furg futuna fáber fábia fábio fátima fédora félix fúlvio gabeira gabriel gabriela gabriele gabrieli
gabrielly gabínio gadiel gaetana gaetano gaio galagídeos galambos galassi galatéla galba galcina galdina galdo
galdência galiano galieno galilei galileo galindo galiza galvão galácia galásio galério gama gamaliel gamboarota
gandolfo gandu ganges ganhamoroba garambéu gararu garatuba garcez garcia garcindo gardner garona garopaba garrett
garruchos garuva gaspar gasparian gasparina gasparzinho gasset gaudiano gaudêncio gauguin gaulle gaurama gavino gean
geanclécio gebal gedalias gederá gedeão gedielma geisel geison geldásio gelmiro gelsomino gelvira gema gemínio genaldo
genaro genebaldo genesaré genezia geni genilde genildo genival genivaldo genoíno genuzia genésio genílson genílton
george georgete georgiana georgine georgino geovana geovane geovani geralda geraldes geraldine geraldo gerardo
gerberto gerbi gercino gercélio geremaro geremia germiniano germínia gerson gertrudes geru gerusa gerute geruza
gervais gervase gervino gervásio gerês gerólamo gerôncio gerúncio geslinda gespública gestal gestapo gesualdo gesuíno
getirana getúlio geórgia geórgio giana giancarlo gianfranco gibeá gibeão gibral gibraltar gibson gidel gigabit gil
gilberto gilbués gilda gildete gildo gildásio gildão gilmar gilmarcos gilmeire gilsania gilsara gilsinho gilvan
gilvana gilvânio ginaldo ginate gines gino giobre gioconda giocondiano giocondino giordano giorgino giovana giovane
giovani giovanna giovanni giraldo girardo girau girlene giruá gisela giselda gisele giselle gislaine gislane gisleine
gislene gisleno gismália gisélia gitirana giulia giuliano giuseppe givaldo givanilde givanildo givanílson gião giócomo
glacinda gladistone gladys glauce glaucilândia glaírton glaúcia gleice gleide glenda gleusa glicéria glorinha gláuber
glélia glênio goaiânia goberto godard godardo godeiro godinho godins godofredo godovino godoy goduíno godói goethe
gogh goiabal goiandira goianinha goianira goianorte goianá goianápolis goianésia goiatins goiatuba goiim goim goioerê
goioxim goitacases goldschimidt goldschmidt golschmidt golã gomes gomez gomide gondolfo gongogi gontijo gontrão
gonzaga gonzaguinha gonzales gonzález gonçalo gonçalves gordon gotardo goulart gouveia gouvelândia gov goya goytacazes
graccho gracho graciano graciela graciele graciema graciete gracila graciliano gracindo graciniano graciosa graco
gracílio graeff grageru graham grajaú gramacho gramsci granadinas gratiniano gratio gratulino gravatal gravino gravis
grazianny graziano graziela graziele greenpeace greenwich gregori gregório grieg grimaldo griselda groaíras
groenlândia gronelândia grotas grupiara grácio grândola grécia guabiju guabiruba guacira guadalquivir guadalupe
guadiana guaiani guairaçá guaixará guaiçara guajeru gualberto gualtar gualter gualtiero gualtério guam guamaré guame
guamiranga guamá guanabara guanambi guanhães guapiara guapiaçu guapimirim guapirama guaporema guaporé guapé guarabira
guaraci guaraciaba guaraciama guaraciba guaramiranga guaramirim guaraniaçu guaranésia guarapiranta guaraqueçaba
guararapes guararema guarará guaratinga guaratinguetá guaratuba guaraçaí guaraí guaraíta guardafui guareí guaru
guarujá guaráobi guatapará guataporanga guataçara guatemala guattari guaxupé guayana guaçu guaçuí gubro gudgodá guedes
guercino guerda guergueses guerino guernsey guevara guga gugelmin guida guidinha guidoval guigiu guilhermina
guilhermino guimarânia guinevere guiomar guiomard guiomarzinha guiricema gulbenkian guldalii guliver gurgel gurgueia
gurinhém gurjão gurupi gurupá gusmão gustavo gutemberg gutenberg guterres guzolândia gábrio gélio gésio gêncio gílson
gílton górgias gôngora gödel gúbio habacuque habazinias habaías habermas habor habsburgos habur hacalias hadade
hadadezer hadar hadassa hadata hadom hadorão hadraque hadá hafa hafaraim hagabe hagar hagi hagias hagri haia haiaiel
haidé haimon hairote haiti hajar hajime halaque hali halim halle haloés halul hamal hamaleque hamas hamate hamilton
hamim hamolequete hamom hamurábi hamutal hananel hanani hanbal handel hanes hani haniel hanrão hans hansel hanucá hanã
haníbal haquerém haquilá harade harahel haraías harefe haresete hariberto hariel harim harlem harold haroldinho
haroldo harosete haroé harpócrates hartz harvard harã hasabias hasabneias hasabná hasadias hasbadana hasem hashemita
hasita hasmona hasor hasube hasubá hasufa hasum hataavá hatate haticom hatifa hatil hatim hatita haurã havaí havilá
havote hazael hazar hazarmavé hazazom hazaías hazebaim hazelelponi hazer hazerote haziel hazim hazine hazo hazor
hazurim hebe hecate hecatônquiros hector heda hedviges hefer hefesto hefzibá hegar hegel heide heidegger heidi
heisenberg heitor heitoraí helaine helam helba helbom helcai helcate helcias heldai hele helede helefe helemenas helen
helena helenice heleonora heleque helez helga heli heliberto helicobacter helier heline helinho heliodoro heliópolis
helma helmut helmuti helom heloísa helsinque helton heládio helém hemam hemetério hemo hemor hemã henadade hendã
henedita henoc henoque henri henrique henriques henriqueta henós hera heracleias herbert herberto herbes herculândia
hercílio herete heribaldo heriberto herivaldo herivelto herivélton herman hermano hermenegildo hermeto hermigua
hermine hermingues hermos hermógenes hernandes hernâni herocles herodes herodias herodião herodíades herondina heros
hersílio herta herval herveiras herzegóvina herácles heráclio heráclisson heráclito herádio heródoto hesbom hesede
hesli hesmom hesrai hess hesíodo hetangiano hibrael hidai hidalgo hidelbrando hideo hidequel hidrolina hidrolândia
hiel hiero hierápolis hieto higaiom higgs higino higuchi hilal hilbert hilda hilde hildeberto hildefonso hildegardo
hildemar hilderico hildete hildo hilel hileu hilmar hilmi hilquias hilém himalia hinom hiponax hipócrates hiram hirieu
hirom hiromi hiromitsu hiroshima hirão hirônides hischsprung hispânia hitchcock hitler hoare hobabe hobaías hobbes
hobá hodavias hode hodeva hofra hogla holambra holom homer homero homã honda honduras hong honorato honorico honorinda
honorino honorius honos honório hopkins horace horebe hormá horom horonaim hortêncio hortênsio horácia horácio horém
hosa hosama hosaías hosea hostílio hotir hotão houaiss houdini houri howard hoão hubble huberte hucoque huda hudson
hufã hugo hugolino hulda humam humberto hume humphrey hunaldo hungria hunta hupa hupim hurai huraiva hurassí hurssel
hurão husai husam husim husna hussein husão huzote hália hécuba hédia hélber hélcio hélder hércules hérica hêber
hílton hímero hübner iacanga iaci iaciara iaco iacri iacê ian iandeyara iane iansã iapuama iarinha iasião iasmim
iasmin iasmine iaundé ibaiti ibam ibama ibar ibarama ibaretama ibase ibateguara ibatiba ibaté ibema ibertioga ibiam
ibiapaba ibiapina ibiara ibiassucê ibiaçá ibiaí ibicaraí ibicaré ibicoara ibicuitinga ibicuí ibidas ibimirim ibinayaya
ibipeba ibiporã ibiquera ibiracatu ibiraci ibiraiaras ibirajuba ibirama ibirapuera ibirapuã ibirataia ibiraçu ibirité
ibitiara ibitinga ibitipoca ibitirama ibititá ibitiúra ibituruna ibiá ibiúna ibleã ibleão ibneias ibnijas iboc
ibotirama ibrahim ibraim ibri ibsen ibsão icabode icanor icapuí icaraí icaraíma icatu ichiro ichu icolo iconha ictino
icádio icém icílio icônio idala idalberto idalena idalino idanha idbas idelmo idemílson idenílson ideu idiene idúlio
ieda ielmo iemanjá iepê iezalel ifdeias ifigênio iftá igal igaporã igaracy igarapava igarassu igaratinga igaratá igeal
igino igleide ignácio igrapiúna iguaba iguape iguara iguaraci iguaraçu iguassu iguatama iguatemi iguatu iguaí ijaci
ijom ijuí ilana ilce ilda ildebrando ildefonso ildo ilena ilhabela ilhas ilia ilinóis ilirio illinois ilma ilmo ilmos
ilona ilsa iluminato ilza ilídio ilíone ilítia ilópolis imaculada imaruí imbaú imbituva imelda immanuel inaciolândia
inaldo inam inan inandê inara inari inaya incra indaiabira indaial indalécio india indiamara indianópolis indiaporã
indiara indiaroba indiavaí indina indira indonésia inep infraero inglaterra ingmar ingomar ingram ingrid inhacorá
inhambupe inhanduí inhangapi inhanguetá inhelder inhuã inimutaba inocêncio insc intel interlagos interpol intisar
inácio inês iocohama iolanda iomerê ioná iori iorque ipaba ipameri ipanema ipanguaçu ipaporanga ipatingão ipaumirim
ipaussu ipauçu ipaçu ipea ipecaetá iperó ipiaçu ipiaú ipiguá ipira ipiranga ipixuna ipojuca iporanga iporá ippur ipubi
ipuiuna ipumirim ipólito iques iracema iracemápolis iraci irailde irajuba irajá iramaia iranduba iranice irapuan
iraquara iraque irati irauçuba iraê irecê irenilda iretama irina irineu irineópolis irirvam irituia irom iroqueses
irupi irving irão isaac isabella isabelly isadora isadorinha isaltina isamar isao isaque isaura isaurinha isaías
isbosete iseu isidora isidore isidro isidório isis islândia isma ismael ismail ismaquias ismara ismaías ismerai isnar
isnardo isodose isolda israelândia israfil issacar issias isvi isvá isócrates itaara itabapoana itabela itaberaí
itaberá itabi itabira itaboraí itacajá itacambira itacanema itacarambi itacaré itacolomi itacurubi itaenga itaetê
itagi itagibá itagimirim itaguajé itaguara itaguari itaguaru itaguatins itaguaçu itaguaí itaim itainópolis itaipu
itaipulândia itaipé itaitinga itaiçaba itaiópolis itajobi itaju itajuípe itajá italva itamar itamaraju itamarandiba
itamarati itamaraty itamari itambacuri itambaracá itamogi itamonte itanagra itanhandu itanhangá itanhaém itanhomi
itanhy itanhém itaobim itaocara itapaci itapagipe itapagé itapajé itapebi itapecuru itapejara itapemirim itaperiú
itaperuna itaperuçu itapetim itapetinga itapevi itapipoca itapira itapirapuã itapiratins itapissuma itaporanga
itapororoca itaporã itapoá itapuca itapura itapuranga itapuí itapé itaquaquecetuba itaquera itaquiraí itaquitinga
itarana itarantim itarema itariri itarumã itatiaia itatiaiuçu itatim itatinga itatira itatuba itaubal itaueira itauçu
itaverava itidal itiel itinga itiquira itirapina itirapuã itiruçu itiúba itla itma itnã itor itreão ituaçu itueto
itumirim itupiranga ituporanga iturama itutinga ituverava itália itápolis iucyara iugoslávia iuruara ivaiporã ivaldo
ivan ivana ivandra ivandro ivaneide ivani ivanilde ivanildo ivanílson ivatuba ivaté ives ivete ivinhema ivo ivolândia
ivone ivonete ivorá ivoti ivânia ixiáceas izabel izaira iziane izilda izlias izolita iásio iêmen iêmene iúna jaacobá
jaacã jaalá jaaresias jaaré jaasai jaasiel jaate jaazanias jaazias jaaziel jabal jabaquara jabiberi jabim jaboatão
jaboque jaborá jaboti jabotiana jaboticaba jaboticabal jaboticatubas jabriel jacaraci jacaraú jacareacanga jacarecica
jacarepaguá jacarezinho jacarta jacayru jaciane jaciara jaciel jaciema jaciendi jacilei jacimar jacinta jacir jacira
jacirene jackeline jackson jacob jacobi jacobina jacobitas jacobsen jacomine jacqueline jacques jacuecanga jacuizinho
jacupiranga jacurapá jacuri jacurici jacídio jadai jader jadiel jadson jadílson jael jaerá jafa jafar jafia jaflete
jafleti jafé jaguapitã jaguaquara jaguarari jaguaraçu jaguaretama jaguari jaguaribara jaguaribe jaguariúna jaidete
jailma jaime jair jairo jaldo jamahiriya jamai jamal james jamie jamil jamile jamim jamir jampruca jandineia jandir
jandira jane janecleide janet janete jani janice janilce janim janina janine janir janitra janiópolis janleque janoa
japaratinga japaratuba japaraíba japeri japoatã japonvar japorã jaqueline jaques jaquim jaquirana jaraguari jarbas
jarcom jardel jardinópolis jarebe jared jarete jargal jari jaribe jarinu jarir jarmute jaroa jarvis jasa jaseías
jasmine jasobeão jasom jason jaspers jasão jataizinho jater jateí jatir jatniel jaul jaun jaupaci jauru javier jayme
jaziel jaíba jaílson jaílton jaírson jean jeane jeatarai jeaziel jeberequias jecameão jecamias jeceaba jecolia
jeconias jecutiel jedaías jeferson jefferson jennifer jenny jeosafá jeovanna jequitinhonha jerede jeremoabo jeremote
jeremy jericoacoara jeriel jerimote jeriote jeriquara jeroboão jerome jeroão jerumenha jerusa jerá jesana jesarela
jesaías jesebeabe jesoaías jessiel jessélia jesualdo jesurum jesus jesuá jesuânia jesuíno jesúpolis jeter jetete
jetibá jetro jeubá jezabel jezanias jezer jezias jeziel jezraías jezreel jeúde jhering jibril jibuti jilan jiquiriçá
jiro jisbaque jitaúna jitimana jizar joabe joacaz joaci joadã joaldo joan joana joanides joaniza joanópolis joaquim
joatão joaçaba joaíma jobabe jobim jocasta jocdeão jocelim joceline jocmeão jocneão jocsã joctã jodie jodá joede joel
joela joelly joelma joelmir joelson joerama jofre john joice jomar jonadabe jonas jonathan jonatã jonival jonã jonão
jope joquebede jordan jordânia jordão jorgina jorqueão jorão josael josafá josana josavias josbecasa joseane josef
josefa josefina josefo joseilda joseilde joselene joselina joseline joselino joselito joselma joselândia josemar
josenaldo josenilde josenildo josenito josenópolis joseph josevaldo josiane josias josibias josie josiel josifias
josileia josilene josimar josinaldo josino josivaldo josivânia jossara josualdo josuana josué josé josélia jotbatá
jotbá jotniano jotão joudiner jovelino joventina jovino jovito joviânia joyce jozonaldo joéliton joílson juacema juan
juara juarina juatuba jubal jucal jucati jucele juciele juciene jucilene jucuruçu jucélia judith judá jugoslávia jules
julian juliana juliane julie julinho julita julius jumirim june jung juninho juno junqueira junqueirópolis jupercio
jupi juquinha juquitiba juracema juraci jurandir jurdelina jurecema jureia jurerê jurides juripari juripiranga juruaia
jurubatuba juruena jurupis juruá jusabe juscelino juscimeira jussara jussari jussiape justine justino justinópolis
juti jutlândia jutá juventus jácome jápeto jário jásen jásper jâmisson jânie jânio jénifer jéssica jônatas júlia júlio
júnia júpiter kafka kahn kaique kaká kali kaline kaloré kamilly kamucuio kansas kant karen karina karine karl karla
katia kauan kauani kauã kauê kayanne kazan kcal keaton keil kelda keller kelly kelma kelsen kelvin kennedy keops
kepler kevin keyla keynes khan kibaxe kikito kiko kilimanjaro kioto kiribati kissama klaus kleene klein kléber komodo
kong korsakov kremlin kubitschek kuito kwait kwanza kyara kyoto kévim laamás labeão labã labério lacerda lacerdópolis
lacordaire lacroix ladiniano ladislau laerte lafaiete lafite lafontaine lageado lagonegro lagrange laika laila laio
laira laisa lajedão lajes lamar lamarck lamartine lambert lamec lamim lana lancastro landerico landolfo landri
landulfo lange lanka lante laodiceia laodâmia laos laplace lara laranjeira larisa larissa larrosa lassance latariáceas
lattes latucáceas latâncio laucídio laudelino laudemir laudemiro laudicena laudicéia laudálio laura laureano laurence
lauriano laurinda laurindo laurinha lautrec lavoisier lavrinhas lavínia lawrence laélson laércio laílson laís laíza
leah leana leandra lebana leblon lebon leci leda lediane lediano leibnitz leibniz leide leilah leilane leilani
lemaitre lemos lemuel lena lenaldo lencastre lenemar leni lenildo lenine leninegrado leningrado lenise lenita lenílson
leoberto leocrates leocádia leodomir leomil leomir leomárcio leona leonaldo leonard leonardo leonel leoni leonilda
leonor leonorzinha leonêncio leopoldina leopoldo leote leozinho leroi lesbos leslie lessa leste lesém letízia letônia
leverger levi lewis leílton leónidas leópolis leôncio lia liane liara liberato libéria libório licaônia licurgo
licério lidiane lidianópolis liebman liechtenstein liene ligurgo liliam lilian liliana liliane lima lina lincoln linda
lindalva lindenberg lindoeste lindoia lindolfo lindório lineu linguateca lins linus linux lionel lira lisabete lisana
lisandra lisandro lisboazinha lispector listenstaine lituânia livr livânia liz liza lizarda loanda lobos lodovico
logunedé loide lola lolita loman lomanto lombard lombardi lombardia longá lopez lorena lorenz lorenzo loreto lorraine
louis louise louisiana louredo lourival lourivaldo lourosa louvre louzada ltd ltda luan luana luc luca lucas lucca
lucena luci luciane luciano lucianópolis lucidoro luciene lucimar lucinda lucindo lucineia lucineide lucinho lucivaldo
lucivânia luciára lucreia lucrécia lucélia lucélio lucídio lucílio ludgero ludicea ludim ludmer ludmila ludolfo
ludovico luduvice ludwig luigi luisburgo luisinha luislândia luisão luiz luiza luiziana luiziânia lulcimara luma
lumena lumière lunardelli lupicínio lupionópolis lupércio lurdes lusia lustosa lutero lutetia luther luyse luzardo
luzia luzilândia luzinete luzinira luzinópolis luzitânia luziânia luísa luíses lygia lyra lábrea lângaro lélio lélis
lério lênio lênis líbano líbia lícia lídia lídice lígia lília lívio lúcia maat mabea mabel mabelly macabu macaparana
macarani macatuba macaubal macaz macaína macbanai macbena macedina macedônia machado machiavel maciel maciele
macintosh macururé macy madeira madel madeleine madelena madeline madmena madom madrepóridas madri madson madureira
maetinga maeva mafalda magadã magalhães magali magaliesburgo magdala magdalene magdiel magé mahal maiara maias maida
maiote maiquinique mairi mairinck mairinque mairiporã mairipotaba maitê maj malaleel malaquias malawi malco malcolm
maldivas malena maliha malquirão malta malvina malásia malávi mamanguape mambaí mamborê mamede mamoré mampituba
manacapuru manacorda manaibarú manal manaquiri manari manassés manaém manaíra mancini mandaguaçu mandanela mandela
mandirituba mandrado manfredo manfrinópolis mangaia mangaratiba mangueira manguinhos manhattan manhuaçu manhumirim
manhães manicoré manoa manoel manoela manoelina manoelito manrico manteninha mantenópolis mantus manualdo manuela
manuelinho manuelito manuíno manzano manzuma maom maomé maoque maquedá maquelote maquir maracai maracajara maracaju
maracanaú maracaçumé maragogi maraial maralá maraneyma maranguape marapanim marapendi marapoama marataízes maraã
marbene marcabote marcacini marcel marcelo marcelândia marcinho marcionilo marcionílio marcola marcolino marcolândia
marcondes marcone marcus marcuse marcão marcílio marcírio mardecerva mardoqueu marduque margarete margarido margerie
margão margô mariabela mariah mariam mariana mariane mariangélica marianópolis mariazinha maribel maridel marie mariel
marieli marielsa marieta marilac marilda marileide marilene marili marilisa marilu mariluz marilyn marilza marilze
marilândia maringoni marinho marinoni marins marinópolis marise marisol marissa maristela marituba marius marivaldo
mariz mariza marizópolis mariápolis mariângela mariópolis marjani marjolene marjorie marla marleide marlene marley
marli marlisa marlise marliéria marlon marlova marluce marlus marly marmelópolis marote marraquexe marrocos marshall
marsílio marta martha martina martinez martinho martins martinópole martinópolis marubo marucia maruxa marvão marx
mary marzagão marçal marília marísia masal masaru massachusetts massalino massao massapina massaranduba massarelos
massimo mastodôntidas masumi matanias mataná matapoã mataraca matarazzo mataripe matat matatas matatias matatá
matelândia matenai materlândia matheus mathias mathilde matias matilde matipó matitias matos matrinchã matureia maurer
maurice maurici mauricéa maurilândia mauriti mauritânia maurício maurílio mauá maviael mavilde mavino maxaranguape
maximiano maximiniano maximino maxine maya mayara mayen mayer maynard mayote mayotte mayra maysa mayse mazola
mazzaroto maçambara maísa mbaeupeguara mbarajara mbps mearim mecejana mecona medade medauar medea medeba medeia
medeiros medicilândia mefibosete megan megido meguido meije meira meire meireles melatias meleque meleá melila melina
melisso melitão melo melqui melquias melquior melquisedeque melsíades melvino membrosa memonõ menacela menadel
menandro menardo mendel mendelson mendes mendez mendonça menendes meneses menezes mengão menipo mennucci menongue
menídios meolá meom meonenim meonotai mercedes mercosul meredite meremote meribe merodaque meruoca mesaque meselemias
meseque mesilemite mesilemote mesobabe mesulemete mesulão mesópolis metegue metelo meunim meyer miaralê miararé micael
micaela miceli michael michaelis michel michelangelo michele micheline michelle michelly michigan michio miclote
micneias micobacterium micronésia micrurus midas midim midori miglioransa miguelinho miguelópolis mihael mila milagres
milane milano milca milcíades milene mileto militino militão mille milner milton milício mimenó mineirão minervino
mineápolis ming minho minite minneli minnesota minoru minosso minsque mipibu miqueias miquelon miquerinos miquéas
mirabel miracatu miraflores miraguaí miraldo miranda mirandela mirandiba mirandópolis miranga mirangaba miranorte
miraselva mirassol mirassolândia miravânia miraí miraíma miraíra mirela mirella miriam mirma mirna mirtes misael misal
misgabe misma mismana mispate misperete mispá misrefote mississípi missouri misã mitidiero mizael mnemósine moabe
moacir moadias moamede mocanhimbara mocoazes mococa moema mogadixo mogadouro mogeiro mogi mohamed mohâmede moimenta
moiporá moira moiré moji moju mojuí molara moldova moldávia molide molinari molisani molière monaldo monalisa
monchique moncorvo mondaí mondini mondonhedo monforte monfortinho mongaguá mongóis mongólia monigas monique moniquinha
monise moniz monjardim monlevade monroe monsanto monsaraz montalegre montalvo montalvânia montalvão montauri montebelo
montecarlo montecorvo monteira monteirópolis montejunto montemarciano montemor montenegro monteria montero monterverdi
montesquieu monteverdi montezuma montgomery montividiu montoro montouro montserrat moore moraes morais morales moraújo
mordecai moreilândia morel moresete morfeu morgan morgana morin moringão moriá morpará morretes mortugaba morumbi
morungaba mosconi moscoviano mosele moserote moserá moses mossâmedes mota motinha motorola moura mourinha mourinho
moutinho mozar mozarlândia mozart moóca muaná mucajaí muciano mucugê mucurici mucuripe mugardos muliterno muller
mumtaz mundeo mundim munhoz muniz mupim muqui muquém murari murdock muribeca muricilândia muriel muriela murilo
muritiba murphy murtada murtosa mussi mussolini mussuca mussuípe mutinga mutunópolis mutuípe muzambinho myanmar myriam
márcia márjore mâncio médici méier mélanie mélcia mélvin mércia mértola mévio méxico mílson míria míriel mólidas
mônica múcio naasson nabor nabote nabu nacib nacip nacor nadima nadine nadja nadson nagasaki nagoya nagé naiara naida
naiote nalani naldinho naldino naldo nalone namar nambuangongo namir namíbia nanael nanafolia nanci nancy nanda
nandinho nanuque naomi naoto napata naraiana narayana narci narcisa narcisáceas narjara naruto narva nasa nascimento
nasdaq nasim nasir nassim natacha natali natalina natalândia natan natanael nataniel natasha natel nathaly nathan
nathaniel natuba natália natálie natã natércia naum nauria nauru navier naviraí naxla nayara nazarezinho nazariel
nazaré nazária nazário naélson naélton naídeos naílton neal neanderthal neandro nearias nebai nebaiote nebalate nebate
nebríidas necas neci neco neemias neerlandesas neia neida neide neidinha neil neiva neize neli nelinho nellie nelsa
nelsinho nelson nely nemias nemo nemuel nemésio nereida nereo nereu nergal nergis nerias nerópolis netanel netanias
netofá netuno neusa neuza neuzice neves newman neyde neymar nezinho neápolis neócles neópolis nhamundá nhandeara
nharea nicanor nicarágua niceia nicodemo nicolas nicole nicolino nicomedes nicácio nicó nicópolis nicômaco niedja
niemeyer nietzsche nigel nigéria nilceia nilma nilmar nilsa nilse nilsen nilson nilsson niltomar nilton nilva nilza
nilópolis nina nininha ninrode nioaque nipoã niquelândia nita nitinho niue nivalda nivaldo nivia noadia noah nobe
nobil noboru nobá nocir noelani noelminha noemi nojaf nolan noleto nonoai norah norberta norberto norenha norlise
norman normandia noronha nortelândia norton noruega nostradamus notodôntidas notre novaes novais novorizonte
novorizontino noélia noélson numair numício nunes nuporanga náder nádia násser nélio nélton néri névio névis nícia
nídia nínive nísia nívea nízia nóbrega nórcia nóvoa núbia obadias obatalá obdias obdúlio obed oberico oberto obr obs
observerso obélix ocator ocauçu oceania ocosingo ocozias ocrã octavius octávio odacir odair odaria odele odemar
odemira odenato odete odilo odilon odilson odilvan odin odineide odir odirlei odisseu oduduá odulfo oduvaldo oduíno
odécio odélio odílio odória oeiras ofel ofenísia oficiais ogum ohio oiapoque oklahoma olavo oldegar oldemar olegário
olimpas olinaldo olinda olindina oliose olivença oliver olivier olivério olocum olodum olodumarê olorum olvídio olália
olímpia olívia olívio omael omar onesíforo onias onofre onorato onésimo onésio oppenheimer oraides ordonhes orebe
oregim orestes orfeu oriana orico oriel oriximiná orizona orizânia orkut orlandi orlandina orlandinho orlando orleans
orlândia ornelas orneu orocó orofernes orontes orsini orson ortega ortelina ortigueira ortigão ortiz ortolani orumilá
orvile orália orígenes osaca osasco osborn oscarlinda oscavu oseias osias osmar osmarina osmilda osmiro osmundo
osneide osram ossãe ossétia ostia osvaldo osvino oswaldo oséas osíris osório otacílio otacílo otan othello otomar
otoniel ottawa otávio otília ourilândia ouriques ourizona ouriçangas ouroeste ourolândia ovídio owen oxford oxum
oxumarê ozeneide ozias oziel ozório pablo pacaembu pacajus pacaraima pacatuba pacheco pacoti pacujá pacuí pacômio
pacônio padilha padã pagiel paial paiva paiçandu palal palemônidas palhano palhares palharini palitagua palmeira
palmeirante palmeirina palmeirândia palmeirópolis palmelo palminópolis palmitinho palmácia palmópolis paloma paltiel
palu palumbo pamela pampilhosa pampulha panaforte panague panambi pancho pandolfo paneia pangeia paniago pantoja
panúrgio paola paolo papanduva paquerer paquetá paquistão paracambi paracuru paragominas paraibuna paraipaba
paraisópolis paraitinga parambu paramopama paramoti paramécidas paranacity paranaiguara paranapanema paranapiacaba
paranapoema paranapuã paranatama paranatinga paranavaí paranaíba paranaíta parangaba paranhana paranoá paranápolis
paraopeba parapuã paratinga paraty parazinho paraí paraúna parecis parente pareto pariconha paripiranga paripueira
pariquera parisi parkinson parmênio parnaguá parnaque parnarama parobé parquelândia paruá parvaim parvane parág paseia
paseá pasolini pasquale passabém passaláqua passarinho passira passoni pasteur pastorinho patolino patricia patrick
patu paty patélidas paudalho pauini paula paulete pauli paulina paulistão paulos paverama pavlov pavussu pavência
peabiru peano pecaías pedranópolis pedrina pedrino pedrinópolis pedrito pedro pedrosa pedroza pegoraro peirópolis
pejuçara pelalias pelatias pelaías pelegue pelino peloponeso peluso pelé penacova penaforte penaguião penalva penedono
peng penido peniel penipe pensilvânia pentatômidas penápolis pepéis pequeri perciliano percival perdita pereira
perelman peres perez pergentino peritiba peritoró perla perolândia perpétua perseu peruíbe perólia pessanha petaías
petersburgo petramale petri petrobras petrolândia petronilho petronillio petronilo petrucio petrúcia petínidas peçanha
phil philippe phoneutria piabeta piacatu piaget piamarta piancó piatã piauitinga piaçabuçu piaçaguera picasso
pichilemu pien pierre pietra pietro pietá pigmalião pilates piltai pimelódidas pimenta pimentel pina pindaré pindaí
pindobaçu pindoretama ping pinhalão pinhata pinheira pinto pintópolis pinóquio pioli pionório piquaraçá piquerobi
piquet piquiri piracaia piracuruca piragibe pirajussara pirajuí pirangi piranguinho piranguçu pirapama piraparaná
pirapora pirapozinho pirapó pirassununga piratini piratininga piratom piratuba piraúba pirenéus pirenópolis pires
pirineus piripá piririm piritiba pirituba pirpirituba pirro pisídia pitcairn pitimbu pitot pittsburgh pittsburgo
pitágoras piui piumhi pixinguinha piçarra piúma planck plasmodium plataleidas platão plauto pleioceno pleiocênico
plenarinho plínio poconé pocrane podicipédidas poiel poincaré pojuca poliana polibenzimidazole policleto polifeno
polinter politzer politéridas poloni poltergeist polêsine polônia pomerode pompeo pompeu pompônio pondos pongaí
pontalina pontalinda popper porangatu porecatu portalegre porteira porteirinha porteirão portel portelândia portinari
porto portugal porã poseidon potengi potifar potim potira potiraguá potirendaba potiretama potéoli potífera pov poxim
poxoréo pracuúba pradial pradópolis pranchita prates pratápolis pratânia pravda praxedes preciosa pref pres
presciliano prescinca presid pricila prieto priscila privó procon procons proctor procópio proença prof proifes
proinfo prokofiev prometeu promotorial pronaf proninfe propriá propércio protágoras protásio proust prouvera
prudenciano prudentópolis prudêncio prócoro próculo prússia psamético ptolemaida ptolomeu pugmil pulitzer puntel
puraquequara purus putinga puxinanã pág páridas pármenes pátara pércio pérside péterson píndaro pórcio pôncio quant
quaraí quaresma quarteira quatiguá quebeque quebrangulo queiloditerídeos queiloditéridas queiroz queirós quelita
quelídidas quelónios quemós quental quentin quercus querino quermésidas quevedos quijingue quilimanjaro quincuncá
quintela quintino quipapá quirguistão quiriataim quirino quirinquinquá quirinópolis quirão quisisana quitandinha
quiterianópolis quitim quitério quixelô quixeramobim quixeré quéops quércia quênia raab racevalina rachel radagásio
radamanto radamés radija radiobrás radulfo rafael rafaela rafard rafinha ragau raia raika raimunda raimundo raimundão
raisa raissa ralf ramalho rameira ramesés ramilândia ramires ramirez ramiro ramsés ramão ramílton ramón randolfo
ranieri raniero ranilda ranulfo raphael raphaela raposo rapunzel raul rawls rayane raydan raymunda rayssa reale rebeka
rebelo rebordelo rebouças recabe recursolândia refaim refaías regiane regina reginaldo reginério reginópolis regivaldo
regueira reich reinaldo rejane remalias rembrandt remo remógio renan renata renatinho renato renildo renilson renoir
renzo renânia reníton requião requém reriutaba resa resende resp ressaquinha ressurreição retirolândia reuter reynolds
rezende riachuelo rialma riane rianápolis ribaldo ribas ribatejo ribeira ribeiro ribeirópolis ribla rica ricardinho
ricardino ricardão richard richardson richter riemann rifaina rigoberto rildo rimski rinaldo ringo rinocerótidas
rinópolis riolândia riozinho riquelme risoleta risolino rita ritápolis rivadávia rivaldo rivando rivelino riversul
riviera rizostômidas roaldo roana robadel robert roberta robespierre robinho robinson robson robão robério rochele
rockefeller roclides rocque roderico rodimar rodina rodoberto rodolfo rodrigo rodrigues rodriguez rodésia roentgênio
rogeline roger rogélio rogério rogênio rolemberg romarinho romelândia romero romilda romildo romiplostima rommel
romualdo romuel romário romênia ronald ronaldinha ronaldo ronan roncoló ronconi rondeli rondolândia rondônia roni
ronildo ronise ronácio roosevelt roraima rorainópolis roriz rosa rosabela rosalba rosalda rosali rosalice rosalinda
rosaline rosalândia rosamaria rosamundo rosana rosane rosaura roseana roseane roseira roselaine roselane roselena
roseli roselyn rosemar rosemere rosenberg rosendo rosentina rosiane rosicleide rosilda rosilene rosileyde rosimar
rosimeire rosineide rosinete rosita rosival roslindo ross rossana rossandra rosseau rossilhão rossini rossélio
rosvaldo rosvinda rosálie rosálio rosângela roterdã rousseau rousseff roy ruan ruberval rubiataba rubineia rubinho
rudolfo rudolph rufino rui rurina rurópolis russel russell rute ruth rutherford ryan régis rêmulo ródano rômulo rônei
rúben rúbens rúbia rússia saara sabarabuçu sabará sabaúna sabesp sabina sabine sabinópolis sabrina sabrosa sabugi
sabáudia sadoc sais salatiel salazar saldanha salesópolis salete salinópolis salma salomé salopiano saloá salustiano
salvador salvatore salviano salvino salzano salústio samanta samaria sambizanga samia samoa samora sampaio samu samuel
samuelson samá sanches sanchez sanclerlândia sandino sandolândia sandoval sandovalina sandra sandrina sandrinho sandro
sanepar sangalo santaluz santanópolis santino santos santópolis sapeaçu sapov saquias saracuruna sarafe sarafina
saragozza sarah saraiva saralinda saramenha sarapuí sarasar sardoal sardoá sarg sarina sarney sartre sarug sarutaiá
sarzedo sasha satomi satoru satuba saubara saulo savedra savero saviani savigny savine savino savoia savério sayão
saúl scarlatti schelling schiller schopenhauer schroeder schubert schumann schwarz scott seabra sebastianópolis seberi
sebrae secad secundido sedex sefaz sefufá segismundo seguin seia seicheles selbach selemias selena selic selima selma
selmar selmiro selvíria selznick selêucia semedo semei semuel sen senac senai sengés senir senna seomara sepetiba sepé
sepúlveda serabias serafino seraías serebias serena sergiane serginho sergipe serigy serinhaém seritinga sernancelhe
seropédica serralves serranópolis serrita serrolândia sertanópolis sertório serápio sesai seseg sesimbra setubinha
severina severínia seychelles shakespeare shapiro shaw sheila shirley sibal sibele sibraim siderópolis sidnei sidneia
sidney sidom sidrolândia siegfried sigefredo sigmund sigmundo silas silmara siloé silva silvana silvane silvanópolis
silveira silveirinha silveirânia silverino silvianópolis silvânia silvério silvéster silziene simara simeate simei
simeia simere simeão simolândia simon simone simoneta simonésia simpson simões sinagências sinasefe sinasempu sincorá
sindijufe sindilegis sindipetro sindjufe sindjus sinelma sinfrônio singapura sinibaldo sinje sinjufe sinjufego sinpef
sinpojufes sinpro sinquião sintap sintergia sintia sintrajud sintrajuf sintrajufe sintrajusc sintuff sinésio siqueira
siqueiro sirineu sirinhaém sisejufe sisto sitraemg siza soares sobroza sodoma sodré soeira soeiro sofonias sofrônio
solange soldeiro soleimão solicitadoria solidade solimões solino solonópole solzita somalilândia somália soninha
sonoda sooretama sophia sophie soraia soraya sorbona soreque sorraine sossêgo sosípatro sotero sotomaior sotomayor
soure soutelo spencer spenser spinosa spitzer sputnik spínola sras sres srtas stanley stefane stefano stela stella
stephanie stephany stephens stewart strauss stravinsky strottmann stuart suassuna suazilândia suaçuna suaçuí subael
subdiác suc sucena sudamar suele suely suemari suenia suenne suetônio suiane sullivan sumaira sumara suria suriel
suriname surya susan susana susane susaninha susep susete susi sussuapara sutão suzana suzane suzaninha suzano
suzanápolis suzete suzy suárez suécia suédia suélen suéli suíça sydney sáb sálvio sávio séfora sélia sélton sérgio
sérvia sérvulo sílvio símaco síria sívia sócrates sófocles sópatros sóstenes sônia tabaote tabaporã tabassum tabate
tabaí tabeal tabeel taberá tabita taboado tabocão taboleiro taborda tabosa taboão tabrimom tabuaço tacaimbó tacarambi
tacaratu taciana tacianoi tacima tadeo tadeu tadjiquistão tadmor taekwondo tafate tafnes tagar taguatinga taguaí
tahani tahir tahmina taiana taiguara tailândia taim taina taipu taiti taiwan taiçoca taió tajaz tajiquistão talarico
taleia talia talin talita talmai talor talásio tamacavi tamadur tamam tamanduateí tamar tambaú tamboara tamburiú tamim
tamir tamires tamá tanabi tancos tanetiano tanganica tanumete tanzânia taparuba tapauá taperoá tapiramutá tapiratiba
tapiraí tapurah tapíridas taquarana taquaritinga taquarituba taquarivaí taquarussu taquemoni taquerembó tarabai tarala
tarana tarauacá tarciso tarcísio tareia targino tarquínio tarsila tarsício tarsíidas tarsísio tartaque tarumirim
tarzan taré tassiane tassinari tasso tatiana tatiane tatuapé taveira tavi taylor taís taísa taíssa tbilissi tchad
tchaikovsky tchecoslováquia tebaldo tebalias tebe teerã teia teixeira teixeirópolis tejupá tejuçuoca tel telavive
telcilene telebras teledamo teles telesio telma telmo telém telêmaco telínidas temã temístocles tenebriônidas tenessi
teo teobaldo teobardo teodemiro teodobaldo teodolinda teodomiro teodora teodoreto teodorico teodoro teodósio
teofilândia teofrasto teolbado teolinda teolândia teomiro teotónio terapônidas teredínidas terence teresa teresita
teresópolis tereza terpsícore terra tertulino terénsis terêncio tessalônica teufônio texas teóbulo teócrito teófanes
teófilo teógenes thabita thales thaumaturgo thaís thaíssa theo theobroma thiago thomas thomaz thompson thomson thomé
thor thoreau thorp thuanna thuanny thuyla tiago tiaguinho tianguá tibagi tibaji tibau tibiriçá tibre tibães tibério
tibúrcio ticagrelor ticiana ticiane ticiano tigipió tim timboteua timeu timon timora timothy timócrates timóteo
tineidas tinoco tipúlidas tiquié tiraca tiradentes tiria tirol tirza tirânidas tityus tobago tobe tobias
tocantinópolis tocantínia tocate todemiro todemário todósia tofano tofete togarma togo toinho tokelau tolmai tolosa
tolstoi tomaz tomazina tomás tomásia tonantins tondela tonga tonhão tony toquelau toquém torcato tordesilhas torga
toritama torixoréu toropi torpedínidas torrens torres tortola toyota trabiju tracuateua tracunhaém tragúlidas traipu
trairi trajano tramandaí tranquilino transcáucaso transequatoriano transilvânia transnístria transval trasíbulo trav
travis tremadociano trevis triatoma trinidade trinitá triquéquidas trivelato trivium trizidela tropicália trotski
tráupidas trófimo trôade tubiacanga tucunduva tucuruvi tucuruí tucídides tufilândia tulane tullio tumaco tumiritinga
tuneiras tungurahua tunia tuntum tunupa tunápolis tunísia tupaciguara tupanatinga tupanci tupanciretã tupandi
tuparendi tuparetama tupaíidas tupim tupirama tupiratins tupãssi turcomenistão turiaçu turilândia turiúba turks
turnícidas turquemenistão turquestão turvelândia turvolândia turvânia turíbio tutancamon tutmés tutmósis tutoia tuvalu
tácio tálpidas tárrega tássia távora tâmega tâmiris tâmisa tânia tânio tânis tânus téjidas tértulo téstio têmis
tíquico tódidas túrdidas túrios uagadugu uarini uatumã ubaitaba ubajara ubaldino ubaldo ubaporanga ubaí ubaíra uberaba
uberlândia uberto ubiratan ubiretama ubuntu ucal uchôa ucrânia uelizânio uerj ufac ufal ufam ufaz ufersa ufesba ufir
ufoba ufop ufopa uganda uibaí uiramutã ulaanbaatar uldarico ulhoa uliano ulianópolis ulisses ulpiano ulpriano ulrico
ulster ulysses ulão umabel umbelino umberto umburatiba umirim umuarama unaslaf unasul unaí unesa unesco unesp unibanco
unicamp unicef unido unidos uniemp unifal unifap unifei unifesp uniflor unila unilab unioeste unipampa unipar unirio
unistalda unisys univali univasf unix uniônidas upanema urandi urania uranus urbi urbino uriel urien urquiza ursel
urszula ursídeos urtíceas uruana uruará uruaçu urubici urubupungá uruburetama urubutinga urucará urucuia urucurituba
urucânia uruguai uruoca urupá urussanga urutaí uruçuca uruçunga uruçuí usbequistão utah utinga uvulariáceas
uzbequistão uzias uziel uzém uílson vaccari vagner valadares valcácer valdeci valdecir valdeir valdelice valdemar
valdenise valdenílson valdeque valderez valdete valdevez valdevino valdileno valdinea valdir valdirene valdivino
valdomiro valdovino valdriano valdênio valdês valdívio vale valeirinha valeixo valentim valentina valeriano valerie
valesca valfredo valfrido valhadolid valim valinhos valmar valmir valmor valnice valpaços valquírio valteno valter
valtinho valério valêncio vanda vanderlei vanderleia vandique vandáceas vani vanias vanilda vaniláceas vanina vanini
vanita vanuatu vanusa vanuza vargeão varjado varzelândia vasco vasconcelo vasques vassoural vasti vaz vedelago vegas
velasco velasque velasques veldemiro veles velita velociraptor velásquez velência venancinha venceslau vendelino
venezuela venina venusa venância venécia venício venília vera veralice veranópolis veratráceas verdelete verdelândia
verdi veriano veridiana vernier veronice verê veríssimo vespasiano vespúcio vevila vianópolis vibaldo viburnáceas
vicentinópolis vicenzia vichy victória victório vicência vid vida vidal videira vidigal vidigueira vieira vieirinha
vieirópolis vientiane vietname vietnã vig vigberto vigílio vilaça vilenílson vilfredo vilhar vilibaldo vilma vilmaro
vilson vimaranes vimioso vinci vinebaldo vingt vinicius vinola vinício violani violante violeta vipéridas viracopos
viradouro virgil virginópolis virgolândia virgulino virgílio virgínia viridiano virmara virmond visconti viscáceas
viseu vit vitalino viticáceas vito vitoldo vitorina vitorinha vitélio vitório vivacqua vivaldi vivaldo viveiros vivian
viviana viviane vivérridas vivêncio vizela vladimir vorinos votorantim votuporanga vouga vouzela vulcano vásquez vânia
vílmar vístula vúlpio wagner waldir wallis walter wanda wanderley wanderlândia wanderson warley washington watson
waziristão weimar welles wenceslau wendel wesley westfália westphalen wikipédia wilde willebrand william williams
wilma wilson wilton winston witmarsum wittgenstein wélia xadai xamaxe xambrê xanana xandrinho xandu xangri xantipo
xantoxiláceas xantoxíleas xanxerê xapuri xaquira xavier xenofonte xenócrates xenófanes xiancai xiitas xilofórias
ximena ximenes xingu xinguara xingó xique xopanã yael yago yakuzá yango yara yasmim yasmin yolanda yuri zabadias zabai
zabdiel zabulão zacarias zadoque zafriel zagrebe zaide zair zaira zaldo zalete zalmir zalmom zalmona zambeze zambri
zambézia zamira zancheta zanchi zandoná zane zanete zaneti zanguê zanini zanir zanoa zanoniáceas zantoxiláceas zapata
zapelini zaque zaqueu zara zaragoza zaratustra zaretã zarifa zarzur zayda zeandra zeaxantina zebadias zebe zebedeu
zebida zebina zeboim zebube zebul zebá zeca zeda zedade zedeque zedequias zedilia zedith zefa zeferino zeidas zelda
zeleque zelinda zelita zelma zelmira zelândia zemira zenaide zenilde zenodoro zenã zeníton zenóbio zeredá zererá
zerete zeus zezito zezão zezé zeídeos ziba zibeão ziclague zico zidane zidim zigofiláceas zilda zilena ziletai zilma
zilá zimbabué zimora zimra zimri zinara zingiberáceas ziomar zior zipor ziraldo zita ziva ziza zizi zizifáceas zobeba
zobá zoelete zoraia zoraide zorana zoroastro zorobabel zortéa zorá zosterio zosteráceas zoé zuar zubair zuleica zulmar
zulmira zuriel zâmbia zânia zéfida zélia zélio zênia zêzere zíbia zípora zózimo ácaba áccio ádila ágabo ágata águas
águeda ájax álcimo álea álfio álida álisson álvares álvaro ámico ándrocles áries árlisson ártemas ártemis átalo átio
átis áurea áustria áxel ázem âmpelo ândreo ângela ângelo ângica éber éberle écio éder édina édnie éfeso élbio élcana
élcio élio élis élisson élmer élson élton élvia élvis émerson émisson éolo épiro érico éricson éris érone ésio évagon
éverson éverton évodo ézio êaco ênio êubio êubulo êucaris êucles êudia êuporo êutico êutiques ígor ílson ílton ítala
órion úlmer úrano úrsidas úrsula
]],
}

names {
  id = "names.pt.common", about = "Portuguese names that are words, too", entity = "PersonName", score = 60, beside = true,
  words = [[
abace abaçai abelim abr abraão abu acaiaca acar acarapé acácio acília adamastor adelaida adelaide adelfo adino
adoração adrastea adão adónis afonso agenor aglaia agnelo agostinho albano albino alcalá alcaçova alcino alcione alcis
aldeia aleja aleo alexander alexandrino alexia alita almançor almeida altino alvino alá amadeu amaral amarilis amaro
amber ambrósio amir ampére amélia ana anabela anastase anastácio angelita angelus angola angélica angélico anhangüera
antena antão antônio anésia apolinário apolo aquiles araci aragão araquá araricá arauarí araçu arcanjo archer arina
ariston arménio aruana aruma arês ascári ass assunção astride ataléa augusto aureliano aurino aurélia avestá açucena
bacelar baco bacon baixos baker baladã balduíno bambi barigüi bariá barnabé barreiros barros barroso bartolina
bartolomeu barém bastos baurú baía beagle beatles bel belarmino belchior belino belisário beltrão belém bendito
benedito benjamim bento bequer berengário bernardo berta bia bicaco bike bill bird bombarda bordalo botelho braga
branco brandão brasil brigida brisa brown brusque brás buda bush butuá bálder caapuà cabreúva cacilda caconde cacá
caeiro caetano caim caimão caique caldeira calheiro caliandra calisto calvino calígula camboatá cambuci camila
campanhã campus camélia camões canabis canario candace candelária cane canefora canuto carapã carina carlota carmona
carneiro carol carvalho carú casanova casimiro cassandra castanho castelo castilho casário cat catar catête cauã caçu
caíco cedar celeste celestino celsius celso celão cesário chachá chianca chico chile china chuí ciça clarissa clemente
clementino clostridium clária cléver coelho colt comercinho conceição condestável confúcio constant constantino
constâncio cook coqueiro cordeiro corina corine coromandel corral corrêa corte cortesão coré couceiro cracolândia
crates crespo cris cristal cristiana cristo croatá cruz cumbe cunha cunhal curaçao curaçá curimatá curiosity curricula
curuçá custódio cário cássia cândido césar céu dachshund dafne daisy delfim delfina desiré deusa diamantino diana
dionísio diretor domingos don donato doroteia down duke dulcineia durão dácio dádiva dália eden eduarda egídio
einstein elia elvira elísio emiliano emílio equador equatorial equip erica espírito estado ester estêvão eter
eufrosino eufémia eugênia eulália evelina exa expedito fabiano fagundes fahrenheit falcão faustino fausto feio felícia
fev fialho figueira figueiredo filipe firmino flor flora florentino floriano florêncio flórido fogaça ford frances
francisco franco frank frederica féroes gabão gael gal galdino galego galileu gana ganímedes garcês gardênia garibaldi
gastão gates genito gentil geo georgina germano geron glen glória golias gracinda gracília graça guaimbê guaiúba guapó
guarani guatambú guaíra guerreiro guiana guilherme guiné guiratinga gurinhatã gâmbia hacatã haemophilus hail hamlet
hares hart harás hazel helá henry herculano hermínio hill hilário hipólito hiroíto holy hope horn hortênsia hosé husá
hélio iara iaçu iberê ibirapuitã ibirá ida ilium inlá inácia ione irapuã irene irlanda isabel isabela isidoro island
islands israel itai itajubá itapicuru itaóca itaú jacinto jack jacuípe jacã jacó jade jamaica janaína januário japão
jasmim javã jeni jeová jeremai jeremias jersey jerónimo jessé jino joaquina joca jorge joão juca judas judeia judite
juliano julieta julião juncão junqueiro jurema justiniano juvenal juína júnior king labeo laurentino lauro leal
leandro leila leiria leite leoa lesoto letícia levy liana licínio lili limeira lino lirio lit lobato lobo longuinho
lonomia lopes lord loureiro lourenço lua luciana lucrécio lucília lumen luna luz luzio luís lázaro lélia lívia lúcifer
lúcio macau macedo macieira macário madagáscar madalena madonna mae magda magno magnum mai maia maica maim maira
malauí malheiro mali mallet malu malvino manel mangueirinha manuel mao maquiavel mara maratá maraú marcela marcelino
marco marconi marcos marfim margarida maria marias marina marisa mark marques marshal marte martim martin marvel
mascarenhas mata mateus matoso matusalém mauarí maui maura mauro maurícia maximiliano medina mel melchior melipona
melissa melquiades mendanha mendo menés mercúrio merópe mesquita messalina messias mia midiã miguel mike milena miller
mimi minaçu ministro mircia modesto moisés moladá monserrate monteiro moreira moreno morse morão mourão moçambique
mundo muçum márcio mário máxima mécia nadir nair napoleão nara naíde neandertal negrão nelma nepal neptuno nero neroli
nestor neto newton nice nick nicolau nilo niveo noa noel nogueira nonato norma norte nov noé noémia nuno nélia níger
núria ocidental odede odeon odorico oficial ofélia olga oliveira ondina oscar otelo paco paes palau palmer palmira
palo panfilo pantano paraguai parreira pará pascal pascoal passos pato patrício paul paulino paulo paz pedroso peixoto
penha penélope perida peru peter petra piedade piero pilar pilatos pinheiro pinho pio piraquera plutão plácido
policarpo politefe polo porfiro potter poté prado prince protofascista prudence príncipe pádua péricles pérola púb
quadros quiribáti quissamã quitéria quixabá quixote ramos rangel raquel ravel real rebeca reis renê ricardo rios
roberto robin rocha rogéria roldão rolim romeu românia romão rosalina rose rosemary rosália rosário ruanda régio rêgo
ródão sales sally salmon salomão samara sancho sandy sansão santana santiago sara saramago sarita saturno saudita savé
sebastião senegal serafim sergia serido sertânia severino sidónio silene silvestre siló simplex simão sing singer
smith sofia sol solene sousa souza stern stevens strip sudão sufã séneca sílvia sór taciano tales tamára tancredo
tanner taruma tavares tefé ten tenreiro tenório teofânia teresinha tertuliano test tidal tito tocos tom tomio tomé
toni tonico tristão turner turquia táliga tápua tôfel tônia túlio uadi ubirajara ubiratã urban valente valentine
valentino valença valquíria valéria valôna van vanessa vaticano veiga veloso veneto venâncio verde verónica viana
vicente viegas vilar vilela viriato vital vitor vitorino vitória voltaire von vénus víctor wall weber wellington white
wolf yang zacai zaida zezinho zoilo zola átila ânia ébulo édipo élder énomo ésquilo íbis ícaro ínclito índico íris
ítaca ítalo
]],
}
