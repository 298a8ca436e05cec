-- Names of other languages: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: php-faker (Expat), python3-fake-factory (Expat), ruby-faker (Expat),
-- ruby-ffaker (Expat).

names {
  id = "names.more", about = "names of other languages", entity = "PersonName", score = 74,
  words = [[
aabel aabha aabraham aada aadhira aadil aadish aadriti aadu aadya aagaard aage aagrd aake aakula aalerud aalto
aaltonen aamir aamu aanei aanya aapeli aapo aappo aaradhya aare aarif aarma aarna aarne aarni aarnio aaro aarohi
aaronen aarti aarush aarushi aase aasen aasmäe aastha aatif aatos aatto aatu aav aavik aavikkola aavo aavya aawut
aayra aayush aayushi ababei abacı abadan abaygar abayisenga abdulbekir abdulgazi abdulkadir abdulmenaf abdulsemet
abdurrahman abdülahat abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abeiku abellera abelone abena abhinav
abhishek abid abildgaard abimbola abiodun abiola abisola abisoye abiye abičić abodunrin abol aboraa abosede abracosa
abrafi abrahamsen abrahamsson abramov abulog abyasa acarkan acebedo acfred achara acheampong aclan acuesta adak adal
adaleda adaleis adamcová adamczak adamczyk adamec adamiak adamiec adamiuk adamić adamová adamowicz adamowska adamowski
adamsen adamska adamski adamson adamus adaobi adasal adaugo adebayo adeboye adedayo adeel adegboye adegoke adeke
adelajda adelin ademayowa ademola adeniyan adeoluwa aderinsola aderonke adewale adewunmi adewura adeyemo adhiarja
adhikari adiarja adika adikara adinata aditi adlan adolfas adolfsson adoma adomah adomako adomas adona adranuch
adrians adriansyah adrienn adrija adrijana adu adusei adutwum adutwumwaa advait advik advika advit adviye adwoa adwubi
adámek adámková adıgün adıvar adžijević aet afanasjev afia afife afirifa afoakwa afolabi afrakomaa afreen afunku
afzaal afzal agaba agatep agaton agbayani agboola aggarwal agita agnesa agneta agnete agnethe agnis agnos agrawal
agris agrita agrypina agu agus agyapomaa agyapong agyare agyei agyeiwaa agyemang ahaan ahana ahat ahebwe ahkiong
ahmala ahmer aho ahokas ahola ahomaa ahonen ahoniemi ahopelto ahortor ahovaara ahsan ahsen ahter ahti ahtila ahtiluoto
ahtio ahtisaari ahto ahtola ahtonen ahtorinne aiga aigar aigars aigbiniode aijala aimo ain aina ainis ainola ainārs
airaksinen airi airita aishwarya aistis aisu aisyah aita aitio aitolahti aitomaa aittasalmi aivar aivaras aivars aive
aivis aivita aivo aiza ajakaiye ajay ajda ajeng ajiman ajimat ajimin ajinkya ajiono ajita ajmal ajose ajuma akal
akalan akande akanksha akankunda akankwasa akanni akar akarsana akashaba akashabe akatay akay akaydın akbaş akboğa
akcivan akdora akdurmuş akelis akerele aketch akgöl akgül akgündüz akgüneş akhil akhila akif akintade akise akkala
akkanen akma akman akmaner akmaral akmačić akoaa akosua akoth akoto akowua aksay aksel akseli akshay aksöğüt aktemür
aku akua akumaa akumu akunna akver akwasi akwesi akyaa akyeampomaa akyeampong akyena akyürek akyüz akyıldız akça
akçabay akçasu akçay aköz akınal akışık akşit alaaddin alabezek alade alaeddin alahuhta alajoki alajärvi alaknanda
alambana alamsyah alanalp alanen alanko alapuro alasalmi alasana alatalo alattin alaz albertné albertsen alboury
albrechtová albrechtsen albu alcan alconcel aldis aldor aledis aleem aleix aleks aleksanders aleksandras aleksandrov
aleksandrova aleksandrowicz aleksandrs aleksandrīna aleksanteri alekseev aleksejev aleksejeva aleksejs aleksi aleksis
aleksy alemdar alenka aleodor alexandrescu alexandru alexe alexius alfhild alfonsas alfonz alfrida alfrēds alfusainou
algimantas algirdas algis algış alhola aliabbas alieu aligbe aliihsan aliisa alijoki alika alimboyugen alin aliseydi
alius aljaž aljoša alka alkalo alkor alković alksnis allabatou allamouta allanic allar allas allik allimatouamie
almamo almast almodis almáši alnıaçık aloizs alojz alojza alojzij alojzija alojzy alpa alparslan alpcan alpsü alpuğan
alrik alsoy altaf altoğan altuğ altınbike altınkaya altınçiçek altınışın alupay alvilda alvīne alwar alyanak alışık
alžběta amabela amadeusz amaechi amalija amalric amandus amanović amaç ambhom ambika ambrasas ambriz ambroży ambrož
ambrožič ambrožová amedeu amelija amengual amidžić aminah aminat aminu amita amjad amoa amoako amoakowaa amoanimaa
amoasi amolika amora ampadu ampofo ampofowaa ampoma amponsa amponsah ampumuza amre amundsen amurao amyra amza anaida
anamarija ananada ananya anargül anastasi anastasija anastassia anastazja anastázia anatolie anatolijs anay ance
anchali anderle andersson andi andile andis andiswa andiç andorful andrašek andraž andreasen andreassen andreasson
andreea andreev andreja andrejev andrejeva andrejka andrejs andresen andrešs andrian andriani andrianto andrija
andrijašević andrijević andris andrius andrle andrlová andrus andrzejczak andrzejewska andrzejewski andrás andělová
andżelika andžejs andžela anees anej aneja anekvorakul anežka ang anggabaya anggraini anggriawan anghel anghelina ani
aniela anikó animesh anine aniol aniruddh anissimov aničić anjana ankica ankita ankkala ankkuri ankra ankunda annak
annala annemette annica anniina annija annikki annilotta annu annukka annunen annus anokye anom anrijs ansari ansgary
ansh anshelm anshika anshu ansis ansomaa ansomah anssi antalné antalová antczak anthea antiga antikainen antim
antoaneta antolković antonija antoniu antonić antonov antons antonsen antoš antošová antra antson antti anttila
anttinen antton anttonen antwi antwiwaa anu anuman anurak anusha anvi anđa anđela anže anžela anželika aol aon apasra
apaydın apega apinis apisara apollinary appaye apsītis aqeel aqib arabejo aradhana arcadi arcan arciszewska
arciszewski ardelean ardeleanu ardi ardianto ardo ardoina aremu aret argono argu arhaan arhila arhinmäki arhosuo
ariela arielė arifcan arijit arijus arild arinen aris arisara aristianto arja arjamaa arjanen arkadiusz arkkila arkut
arkādijs arlet armaan armahan armandas armands armansyah armağan armengou arminas armīns arnas arnesen arnio arnis
arnoldas arnolds arnošt aromdee aronas aronen aronsson arookee aroon arosuo arpağ arpit arponen arpád arsalan arsenda
arsendis arseniusz arshad arsipatra arslanoğlu arsoy artal artawan arti artjom arttu artturi arturs artūras arvi
arvida arvidsson arvind arvis arvola arvydas arvīds aryal aryani arystarch arziye arājs arıcan arıel arıkol arıpınar
arısoy arūnas asad asalet asamoa asanatou asanda asantewaa asare asasira asbjørn asger ashmi asiama asiedu asieduwaa
asiimwe asikainen asiman asirwada asirwanda asko aslam aslanhan aslijan asliye asmadi asmianto asmita asmuni asmussen
asnee assumpció astala astha astra astrup astrīda astuti asu aswani aswegen asım ataa atagün atakan atakol atalay atan
atanazy atanur atasagun atatöre atgun atharv atid atilhan atit atitarn atiyye atma atmadja atnan attiláné atuhe
atuhire atukunda atukwase atul atwal atwine atılgan aud audrius augustas augusts augustsson augustyn augustyniak
aukusti auli aulia aulikki aulis auma aunela auniņš aunyaporn auramies auranen aurelian aurelija aurelijus aurembiaix
aurimas aurishaba aurėja austra austris austėja autio auvinen auvola auziņš aušra aušrinė avan avgust avi avik avonius
avotie avotiņš avram avunç avyaan avşin awag awesi awori awuah axelia axelina axelsen axelsson axenia axinte ayaaz
ayanda ayansh ayasun ayat ayaydın aybar aybet aybora aycagül aydar aydinç ayduru aydınbey ayebatari aygutalp aygönenç
ayi ayinde ayisat aykaç aykut aykutalp aylil aynilhayat aynımah ayobami ayomide aypar aysema aysevim aysoy aysuna
aytek aytuna aytöz ayu ayub ayvas ayverdi ayyah ayyaruk ayçan ayülker ayşan ayşeana ayşenur azade azam azarcon azeem
azettin azhar azuan azubuike açıkel açılay ağakişi ağaoğlu ağbegim ağmur aşhan aşkın aşıkoğlu ažbe baafi baah
baalkrishan baang baawia babacan babalola babalwa babaoğlu babatunde babibatou babirye babita babić babka babková
baboucar baburam bachleda baciu backman badami badar badegül bademci badowska badowski badru badu bagas bager bagge
bagiya bagińska bagiński baguma bagus bagwati bagya bahaddin bahadur bahittin bahna bahno bahnová bahtinur bahuraksa
bahuwarna bahuwirya baiba bains bairo bajaj bajan bajc bajer bajerová bajnok bajragin bajwa bakabulindi bakar bakary
bakda baki bakiadi bakianto bakidin bakijan bakiman bakiono bakke bakos bakosné baksa bakshi bakti baktiadi baktianto
baktiono bakırcıoğlu balaban balaji balakrishnan balamantri balan balangga balankang balapati balasch balasubramanian
balatekin balatinac balaša balca balcar balcarová balcerzak balcı baldedara baldev balidin balignasay balijan balinčić
balić baličūnienė baljak balláné ballı balodis balog balogh baloghné balogné balogová balogun baloun balounová baltaş
baltiņš balázs balázsné baláž balážová balčiūnaitė balčiūnas bamara bamisebi bamwiine banara banasiak banasik banawa
banawi banaś bandi banica banik baničević banji banjuku banko bankole banovac bansal banu barac barad baral
baranauskaitė baranauskas baranauskienė baranka baranková baranov baranová baranowska baranowski barański barbarosoğlu
barbir barbić barbora barbulescu barerra barešić barešová barica barigye barić baričević barišić barković barlas barna
barnabásné barnet barnáné barrometrog barsen bartczak bartek bartkowiak bartnik bartol bartolomej bartolí bartomeva
bartosik bartosz bartovič bartovičová bartoňová bartoš bartošek bartošková bartošová bartu bartulis barták bartáková
bartáné bartłomiej bartůněk bartůňková barušić baráková barışcan basak basarab basirou basnet basri basriye bassi
bastola basu basynat basım batallé batra batrac batrnek batta batungbakal baturalp baturay batırhan bauerová baumanis
bawa baydu bayerová baykam baykan bayman bayruhan baytal bayu bayzettin bazjak bazyli bačak bačić bačová bağdat bağdaş
başhan başok başoğlu bašnec baštová bažant bažantová bbosa beatrise beatriu beatrycze bebić bech bechou bedi bediriye
bednarczyk bednarek bednarski bednarz bednařík bednaříková bednářová bedri bedřich beeda begim begonja beharry behiza
behl behrem beihofner bejan bekbay bektaşi beletić belgizar beljajev belkize bellisan belloso belov belošević benas
bence benchapatranon bencéné bendegúz bendixen bendová bendt bendtsen benedek benedekné benedikta benediktas benedikte
benedykt benek beneš benešová bengibay bengtsson beniamin benice benić benjakalyani benol bentsen bentzen benvinguda
benčić bera beraković beran beranová beray berberoğlu bergant bergerová berggren berglund bergqvist beriye berka
berkal berke berki berková berksay berky berkyová bernadeta bernadett bernardić bernardová bernhardina bernolák
bernoláková berntsson berran berrin bertalan bertelsen berthelsen bertholds bertil bertoša bertāns beránek beránková
besey besin beteng betija bevc beyda beyhatun beyler beyzade bezděk bezděková bezek bezić bezjak bečka bečková bečvář
bečvářová beňadik beňová beşerler beşok bhaagyasree bhagat bhai bhairavi bhakta bhalla bhandari bhanupriya bhasin
bhatia bhatnagar bhatt bhattacharyya bhattarai bhavsar biag białas białek białkowski bibek bibianna bican bicek
biceková bidayet bidstrup bielak bielawski bielecka bielecki bielik bieliková bielski bieniek biernacka biernacki
biernat bieńkowski biglang bijay bijelić biji bijilo bijoy bikash bilatan bilay bilender bilgen bilgin bilginur
bilgütay bilir bilkay bilski biltaş bimantara bimla binay binbaşar bine binet bingula binita binnani binneh binod
binoya bintanding bintara bintu binışık bir birben biren birgitte birgül biringer birk birkeland birkić birsan birsen
birtić biruta birznieks biróné biserka bisgaard bisgrd bishal bisheko biswas bitaog bittnerová bitül biyani biyinzika
bizjak biçer bićanić bičak bjarke bjeliš bjerg bjerke bjerre bjerregaard bjerregrd bjerring bjerrum björk björklund
björkman bjørg bjørn bjørnstad blaga blagaić blaha blaho blahoslav blahová blai blanduzia blatnik blaž blažej blažek
blažena blažević blažič blažičko blažková blecha blechová blomqvist boadi boadu boahen boakyewaa boase boatemaa
boatemaah boaten bobanović bobek bober bobková boboc bochenek bodea bodil bodnár bodnárné boesen boey bogadi bogataj
bogdana bogdanić bogdanov bogdanova bogdanović bogdánné boglárka bognár bognárné bogomir bogović boguchwała bogucki
bogumił bogumiła boguska boguski bogusz bogusław bogusława bohdan bohdana bohumil bohumila bohumír bohuslav bohuslava
bohuš boháč boháček boháčková boháčová boisen boitumelo bojana bojanić bolatlı boleslav boleslovas bolesław bolette
boljkovac bolla bolčević boman bonastre bondarenko bondia bondra bondrová boneh bongalos bongani bongiwe bonifác
bonsra bonsu boonpungbaramee booti booya borah borahan borak borataş borbála borbély borbélyné borch borek borge
borghild boribun boriss borissov borkowska borkowski borna borojević boros borosné borovička borovičková borowiec
borowska borowski borošak borris borup borut borys boróka bosilj boström bosák bosáková botezatu botond botondné
boudová bouček boučková bouška boušková boynak boysen bozbağ bozerk boztaş boček bočková boğatimur boška bošková
bošnjak bošnjaković boštjan bożek bożydar božanić božanović božica božidar božidara božiković božić božičević
božičković brabcová brabec brabencová brabenec brada bradić bradová bradáč bradáčová brahmbhatt brajan brajković
bralić brandić branislava branković brar bratu braunová bračun brcko bredahl brejcha brejchová brencis brezjan breznik
briedis brigita briitta brina brinch britvec brlas brlek brletić broberg brodersen brogaard bronislava bronisław bror
brož brožek brožková brožová bruguers brugués bruhn brunisenda bruun brychta brychtová brygida brynolf brzezińska
brzeziński brzozowski brázda brázdil brázdilová brázdová bräysy brøndum bubacarr bubeník bubeníková buchi buchta
buchtová bucur buczek buczkowska buczkowski buczyński budai budainé budi budiarto budiman budiono budiyanto budziński
budzyński buenaflor buenconsejo buenpacifico bugala bugár buhari buhl bujak buka bukenya bukola bukovec bukovská
bukovský bukowski bukvić bulelwa buljan bulley bulunç bumb bundgaard bundgrd bunea bungić bunić bunja bunlerngsri
bunlupong bunyasarn bunčić buppha burakhan buray burcu burcuhan burdová bureš burešová burian burianová buriánek
buriánková burić burlacu burman burzyński burç burčul buršić busaba busari busisiwe busk bussaba butala butkiewicz
butković butkus butkuvienė butvínová buus buyinza buyrukhan buzov bučanac bučar buček bučková buşra bušljeta byanyima
byaruhanga byrtus byrtusová bystrík bành bálint bálintné bárta bártová bäckström bæk bækgaard bình bích bílek bílková
bílová bílý bínová bõstrov böhmová börje börjesson börteçin bødker bøe bøgelund bøgh bøje børge børgesen büget bülow
bünyamün büreyre büşranur bąkowski bērtulis bērziņš bělohlávek bělohlávková błach błaszczak błaszczyk błaszyczykowska
błaszyczykowski błażej břetislav březina březinová břízová cabatingan cabigas cabir cafuk cagak cagas cager caha
cahová cahya cahyadi cahyanto cahyo cahyono caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calafell
calapatia callesen camat camil camprubí canberk candeniz candrakanta candrawijaya canencia canfeza cangür canh cannur
canseven cansin cantemir cantez cantillo canudas canumay canur caraka carandang carić carlsen carlsson carstensen
carub casajoana casajuana casiana casicas caspersen castañares catacutan catana catinca catrine catrinel catur
caturangga caune cavit cawayan cawisadi cawisono cawuk cayadi cayawan cayubyub cazacu cazimir cebesoy cebula cecep
cecilija cecylia cecyliusz cedide cedidomutila cedrin ceesaynding cefanja celilay celis celmiņš celms cemalettin
cemani cemeti cemiyle cemplunk cenan cengkal cengkir cerasela cercis cesc cestarić cevale cevheri ceyhun cezar cezara
cezary cezayir chabba chabra chacko chadha chahal chaifah chaihirankarn chailai chaiprasit chaisai chaisatit chaisee
chaisurivirat chaiwut chaiya chaiyo chakan chakrabarti chakraborty chalerm chalermchai chalermwan chalisa chaloem
chaloupka chaloupková chalupka chalupková chalupová chambi chander chandiru chanikan channarong chantana chanthira
chanya charandeep charanya chariya charl charn charneh charoen charoenrasamee charoensuksopol charong charunee charvát
charvátová chatalerm chatchada chatchom chatmanee chatrasuda chatri chatterjee chaudhari chaudhary chaudhuri chaudry
chauhan chaveevan chawin chawla chayan chayanin chayapat chaymae chean cheboh chee cheema cherechi cherian chettri
cheuk chełmicka chełmicki chhabra chhavi chhaya chiamaka chiawat chibike chibuike chidinma chidozie chimamanda chimlin
chincuanco chinda chinedu chinmay chintana chinyere chirag chirawan chiriac chirita chisom chitra chitranjan chivu
chizoba chiêm chiêu chlup chlupová chládek chládková chmelař chmelařová chmelík chmelíková chmiel chmielewska
chmielewski chmura choeychuen chohan choirul chojnacki chojnowski chokshi cholewa chomechai chomesri chomicka chomicki
chompoo chomsri chongrak choo choochai choudhary choudhry choudhury chovancová chovanec chowdhury chowitunkit christer
christo christoffersen christophersen chromý chrzanowski chuachai chuachan chuan chuanchen chuasiri chudoba chudobová
chudzik chudík chudíková chuenchai chukwu chula chulamai churai chvojka chvojková chvátal chvátalová chytil chytilová
chze chánh chính ciaobella cibula cibulka cibulková cibulová cichocki cichoń cichy cici ciechanowska ciechanowski
ciesielski cieśla cieślak cieślik ciganović cihandide cihlář cihlářová cik cindoruk cindrić ciobanu ciocan cior
ciprian cipriana ciputra ciril cirkeline ciszewski citra cixilona claesson clary clas claudiu clausen clavs clemmensen
codin codinas codines codrin codrina cojocaru cojuangco colins coman comar conni constantina constantinescu constantí
corneliu corpuz cosmin cosmina costache costea costel costin coufal coufalová covaci cozma coşkun craciun cretu crevar
crina crisan cristea crister cristescu cristià cristofor crneković crnković croitoru csenge csilla csongor csonka
csonkáné ctibor cuheyna cukon cuman cung cuyegkeng cvenić cvetka cvetko cvetković cvetnić cvitan cvrtila cybulski
cygan cyprian cyprich cyprichová cyra cyryl czachowska czachowski czaja czajka czajkowski czapla czarnecka czarnecki
cze czech czechowski czekaj czerniak czerwińska czerwiński czesław czesława czyż czyżewski cíger cígerová císařová
công cüneyit cătălin cīrulis daado daako daakoaa daanish dabukke dacej dacian daciana dacin dacudag dacudao dadap dadi
daeng dagalag dagel daggah dagmara dagnija dagnis dahil dahilang dahilg dahlberg dahlgren dahlström daiga dainis
dainius dainuvīte daksh dalal dalgaard dalgrd dalima daliman dalimin daliono dalkılıç dalkıran dall dalsgaard dalsgrd
damanik damgaard damgrd damijan damijanić damilare damilola damini damià damjana damjanović damkjær damlanur damsgaard
damu danang danciu danh daniawan danie danielius danielová danielsen danielsson daniil danilov danish daniswara
daniyal danišová danjang danjuma danko danso dantes danu danuja danuše daněk danış daphnee daphney daplas daraman
dariati darija darijan darimin darina darinka darja darmadi darmaji darman darmana darmanto darmawan darojković darpan
darsh darsirah dartono daru daruna daryani dascalu dasgupta daud daugaard dautanec dautović davidová davidsainen
davidsen davidsson davorin davut davõdov daw dawid dawitt dayal dayar dağdaş dağhan dağistan dağlaroğlu daňková daňová
ddamulira debelić debeljak debnár debnárová decebal decha deepika degn deguman deha deividas dej dejová dekory dekýš
dekýšová demetriusz demirbaş demirbüken demiriz demirok demiryürek demšar denisa denissov denizalp denkel deol derežić
derin derkay derry deryanur deshmukh desmon despujol devendra devkota dewan dezider dezső deák deákné değer değmeer
dhakal dhaliwal dhanush dhar dhillon dhingra dhiraj dhvani diaconescu diaconu diah dideriksen didina didović didzis
digdaya diken dilcan dilder dilfeza dilhuş dilsitan dilşat dimaanog dimaguibag dimakatso dimaunahang dimaz dimitrina
dinata dincer dinda dineo dinesen dinguinbayan dinlayan dinu dinçkol dinçsü dionizy dionýz dioquino dipti dirican
dirja dirlik disha ditlev ditlevsen dittrichová divero divija divinagracia divit divišová divyansh dizdar djunaedi
dlouhá dlouhý dmitriev dmitrijs dobešová dobiáš dobiášová dobos dobosné dobosz dobre dobrescu dobrić dobromila
dobroslav dobroslava dobrovolná dobrovolný dobrowolski dobrzańska dobrzański dobrzyński dochia dochioiu dodiya dogaru
dohnal dohnalová doina dokoupil dokoupilová dolejš dolejšová dolejší dolenc doleček dolečková doležal doležalová
doležel doleželová dolinar dolinšek dolors dolun dolça domagalska domagalski domagała domagoj domantas domas domański
dominiak dominika dominiković dominković dominyka dominykas domnica domènec donatas dongol dongoran donkor dončević
dorel dorijan dorinel doriánné dorli doroteja dorottya doru doruk dorukhan doshi doskočil doskočilová dostál dostálová
doubek doubková doubrava doubravová douša doušová dovilė dovydas doãn dočekal dočekalová dočkal dočkalová dočolomanská
dočolomanský doğanalp doğannur doğanşah doğuhan drabik drac draghici dragić dragičević dragobratović dragoi dragojević
dragomir dragović dragutin drahomír drahomíra drahoslav drahoslava drajat drajna drakulić drandić dražen dražić drejer
dretvić drishti drishya droppa droppová drozd drozdov drozdová drozdowski drzewiecki drábek drábková dróżdż dua duah
dubiel dubníčková dubovečak dubovská dubovský dubská dubský duchoň duchoňová ducu dudek dudeková dudková dudová
duduzile dudziak dudzik dudziński dudás dudásné dueñaz dufek dufie dufková dufva dugal dugar duha duje dujmović dukić
dukurs dulla dullová dulová dumalahay dumaloan dumanlı dumisani dumitra dumitrache dumitrana dumitrascu dumitrescu
dumitriu dumitru dunka dunková duracan durak durang durdali durdu durgadin durmaz durmuşali dursadiye duruk duruöz
dusadi dushime duszyński dusík dusíková duta duus duvančić duwa duy duyguhan duygulu duyên dušana dušanka dušek
dušková dvojak dvonč dvončová dvorská dvorský dvořáková dvořáček dvořáčková dwamena dwiantoro dyal dyk dyquiangco
dysangcog dzenis dzidra dziedzic dzintars dzintra dziuba dzulfikar dzurjanin dzurjaninová dénes dídac dölensoy
dündaralp dürrüşehvar düşenkalkar dārta dārziņš dąbek dąbkowski dąbrowska dąbrowski dębowski dębska dębski dědek
dědková długosz dūmiņš džapo džeimss džeriņš džons džordžs ebbesen ebiere ebin ebiowei ebou ebrima ebuakil ebubechukwu
ecaterina ecegül ecemiş edaviye edgaras edgars edgübay edijs edlund edmunds edrisa eduards edvard edvardas edvards
edvardsen edvin edvinas edvīns edyta eeden eedo eedu eeli eelis eemeli eemil eenpalu eerik eerika eerikäinen eero
eerola eetu eeva eevi efil eflâtun efser eftimia eftimie egbochukwu egede egeli egelund egenur egert eggeh egholm
egidi egidijus egija egil egils egita eglītis egons egorov eha ehigiator ehsaan ehtisham eide eidvilė eigil eija eila
eili eimantas einari einel einer einola einonen einārs eirik eivind eivor eiženija eižens ejgil ejler ejnar ejner
ejvind ejvor eka ekbal ekber ekberg ekici ekkaldır ekku eklund ekman ekmel eko ekola ekow ekström ekwueme ekşioğlu
elamiye elebiyo elemér elfrida elhan eliabeth eliasen eliassen eliasson eliasz elifnur eliina eliisa eliisabet eliise
elionor elisabeta elisaveta elisenda elita elizabeta elizalde eliášová eliçin eliška eljas elkjær ellegaard ellert
ellilä ellinen ellingsen elmastaşoğlu elmeri elmārs elnur elof eloharju elomaa eloranta elov elsebeth elsi eluh elvan
elvi elviira elvijs elving elvir elviss elvy elçiboğa elöve emal emanoil emanuil emas embuh emeka emel emerentia
emilija emilis emirşan emmaliina emong empluk emran emrullah emīls emőke enache enar endah endang endel endijs endla
endra endre endrené endrik enej eneli enevoldsen enfes engelbrekt enginiz englund engström enija enikő enn enni ennika
enok enric enrika enrikas ensari ensio enteng enxuan enyi enäjärvi epp eraslan erast eraycan erazem erbay erbenová
erberk erbil erbulak erceg ercegović ercihan erdemer erdibay erdursun erem erenalp erensoy ereve erez ergener erginel
erginsoy ergotić ergönül ergül ergün erichsen ericsson erikas eriksen eriksson erinçer erja erjavec erkekli erki
erkinel erkinjuntti erkki erkkilä erkkinen erkko erkkola erko erksoy erkılıç erlandsson erlangga erlend ermanis
ermengol ermutlu ern ernamo ernestas ernests ernfrid ernits ernőné erola eronat eronen eroğul ersel erseç ertan ertaş
erten ertepınar ertuncay ertün ertürk ervaniye ervola ervīns eryk eryıldız erzsébet eräharju erämaja eränen erçetin
eröz erşat eršek eržen esben esbensen esbjörn esclarmunda esenbay esengün esentürk esi eskelinen eskelä eskil
eskildsen eskinalp esko eskola esmanperi esmarelda esna espersen essi esteri estiawan estillore estiono estrid estruch
eszter etela etelka eterović eudald eudokia eudoksja eugenija eugeniusz eusebiu eustracjusz evald evaldas evanghelina
evcimen evde eveliina evelä evensen evija evilä evliyaoğlu evrim evrimer ewelina eyyüp ezergailis ezgin ezgütekin eşim
eşref fabijanić fabiánová fabricius fachri fachriawan fadile fadıla fafanding fah fahad fahid fahri fahrullah faiz
faizah faizan faize fajnor fajnorová fakaruddin fakebba falguni falkowski fami fanding fandiño fanna fanni fansaine
fantová faragó faragóné faranding farcas fardeen farhunnisa farimang farkasné farkaš farkašovská farkašovský farkašová
farooq farrukh farrés fatamina fathonah fatigül fatinur fatmanur fatunding faustas faustyna fauzi fawad fayaz fayel
fayize fazal fazekas fazekasné fazul febi febrer febriansyah feden fedorov fedotov fehim fehmiye fehér fehérné fejfar
fejfarová fekete feketéné feldek felicja feliks felikss fencl fenclová fenni ferahdiba ferat feraye ferdian ferdynand
ferdynanda feremez ferenac ferencová ferhan ferianto ferid ferihan ferinaz ferjenčíková fermuta ferriol ferrés fersan
feryas ferzi fetullah feyha feyruz feyzin feza fialová ficová fidaye fiedlerová fiifi fijałkowski fika fikile filatov
filc filcová fildan filimon filipek filipiak filipič filipović filipová filipowicz filippov filips filipčić filit
filofteia filppula findi fingal fingerlandová finka finková finni finstad firdevis firgantoro firmansyah fischerová
fisker fitnat fitria fitriani fišer fišerová fjodorov fjodorova fjodors flaviu flego flis floare floarea florea florek
florencja florescu florica florijonas floriánová foday fodor fodorné fofie foged fogh foix fojtík fojtíková folke
folongko foltýn foltýnová fomin fong fontanilla foo foriwaa forjan forman formanová formánek formánková fornalska
fornalski forsberg forslund forsman fortià fossum fosu fosua foung fousek fousková fořtová franci francisc franciszek
franciszka francová frandsen frane franić franičević franjić frankowska frankowski fransis fransson františek
františka franušić frančišek frančiška franěk fratila fraňková frede frederikke frederiksen fredrik fredrika
fredriksen fredriksson freimanis freja frema friberg fricis frideborg fridolf fridrich fridrichová fridrihs friis
frimpomaa fritiof fritjof friščić frketić frolov frusina fryderyk frydrych frydrychová frändilä fränti frąckowiak
frączek frątczak ftorek ftoreková fuchsová fuglsang fujiati fuksa fuksová fulatunk funmilade funmilayo funtufaye
furlan fuzuli fuček fučík fučíková fábiánné fülöp fülöpné fırat gaber gabrielius gabrielová gabrijel gabrijela gabuat
gabud gada gadang gadomski gadowska gadowski gaduh gagan gagrani gagys gaida gailius gailys gaičiūnas gaižauskas gaja
gajda gajdoš gajdošová gajendra gajewska gajewski gajšek galak galang galdikas galendez galešić galfryd galih galiono
galip galitg galić galińska galiński gallano galleh galović galuh galur gaman gamani gamanto gambira gamblang
gammelgaard gamwera gandewa gandi ganea ganep ganesan gangsa gangsar ganguly ganiye ganjaran gantar garan garang garbí
garg gasch gassull gasti gasull gatan gatis gatot gatra gaufred gauransh gaurav gausbert gausfred gavrila gavrilov
gawati gaweł gawlik gawron gawroński gawłowska gawłowski gałczyńska gałczyński gałka gałązka gašparovič gašparovičová
gašparová gbadamosi gbeminiyi gbemisola gbogboade geanina gediminas gegeh gegić geir gejza gelemanović gelengül gelu
gencaslan gennadi genovaitė genovefa genowefa genta gençay genís georgel georgescu georgeta georgian georgs gerai
gerassimov geray gerazym gergely gerli germà gertrúda gerwazy ghafoor ghale ghalib ghaliyati ghani ghayoor ghenadie
gheorghe gheorghita gheorghiu gherghina gherman ghim ghita ghose ghous giaan giang gianina gicu gică giddo gidera
gidom giedrius giedroyć giedrė gierran gifty gilang ginanjar gindereh ginewra ginta gintalas gintaras gintars gintarė
gintauts ginting gints gintė ginyas ginzburgas giorgian giorgiana giurgiu gizela gizella giác glasnović glavan glavor
gligora glinka glosli gobin gocník gocníková goda godec godinić godlewska godlewski godmanis godolová goel gokhale
golec golla golob golonka golubev golubić gomboc gombrowicz goncafer gondoi gondokusumo gonová gonsalwy gontšarov
gonçal gorazd gorbunov gorenc gorjup gorm gosiengfiao gotfredsen gothards gotić gotlana gotruda gottfrid govind
govorčinović gowri goyal goyena gozali gołąb gołębiewski gołębiowski grabowska grabowski gracin gracja gracjan graczyk
graversen gravesen grba grbac grd grecu gredičak greete grega gregers gregersen gregorian gregorič gregorová gregov
greguš gregušová grethe grewal grgić grgurević grgurić grgurovac griahma grigoras grigore grigorescu grigoriev
grigorjev grigorjeva grinius grochowski gromov gronskis grosu groza gruberová grubišić grudzień grundza grundzová
gruszczyński gruszka grygar grygarová grzegorczyk grzelak grzesiak grzesik grześkowiak grznár grznárová grzyb
grzybowski grzywacz grönroos grøn grønbæk grønlund gržetić gržinčić guang guarch guasch guasp gubatg guberović gudelj
gudmund gueralda guerau guevarra gugun guifré guillelma guillema guim guimatao guintog guisla guiu gujjar gulab gulan
gulati gulbis gulbrandsen guldager guldberg gullan gullbritt gulli gullvi gulyás gulyásné gulzar guna gunajaya gunardi
gunarto gunawan gunborg gunbritt gundars gundega gunder gundersen gundhild gunilla gunita gunjan gunnarsson gunnel
gunni gunta guntars guntis gunvor gunārs guo gurli gurung gusev gustafsson gustas gustau gustava gustavs gustavsson
gustaw gusztáv gutowski guzik gvido gwido gwóźdź gyamfi gyamfiaa gyasi gyasiwaa gyawali gyda gytis gytė gyula gyöngyi
györgy györgyi győző gáborné gáborová gálné gáspárné gézané górecka górecki górka górniak górny górska górski gökay
gökbudun göken göknur gökperi göksev gökten göktürk gökçe gökçebalan gökçil gönen gönültaş göransson görel görgen
görgünay görkem görklü görsev gösta gözel gözem gücal gülağa gülbani gülbeyan gülbiye gülcegün güldam gülder güldünya
gülel gülen gülenay güler gülev güleğen gülfari gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın güllühan gülmisal
gülnaziye gülper gülsalın gülselin gülseren gülsevil gülsiye gülsü gülter gülzadiye gülçe gülözge gülüs gülşa gülşahin
gülşeref gümüşpala gümüştekin günaydin günday günden gündüzalp günebakan güneri güney güngördü güngören günkurt günsel
günser günver günşen gürarda gürcüye gürelcem gürmen gürsal gürten güverçin güzey güçlü güçlüer güçyeter gąsior
gąsiorowski głogowski głowacka głowacki głąb haagensen haahka haahkola haahr haanpää haapakorpi haapala haapanen
haapaniemi haaparanta haapasalmi haapasalo haapkylä haapoja haataja haavisto habeeb habiba habibe hablák habláková
habpanom habšuda habšudová haciali hacile hadier hadim hadiwijaya hadrey hadrović hadžić hafeez hafshah hafıza haglund
hagström haikala haikara hairyanto hajarta hajdu hajduk hajdúné hajnalka hajná hajný hajzerová hakala hakikat
hakkarainen hakki hakula halambek halapir hald haldar haldová halenur halicka halicki halidun halifa halimah halinen
haliye halkola halkonen halla hallaper hallapuro hallberg hallik hallikainen hallila hallima hallonen halme halmela
halmelahti halttunen haluk haluška halušková halvar halvard halvorsen halák haláková halász halászné hamadi hameed
hami hamima hamisowe hamiyet hammad hammas hampl hamplová hampus hamzah hanbiken handaru handayani hanedan hanhela
hanhinen hanifat hanim hanko hanková hann hannabel hannele hannu hannula hannunen hanousek hanousková hansine hanss
hansson hansultan hantuchová hanuman hanus hanusová hanzal hanzalová hanzel hanzl hanzlová hanzlík hanzlíková hanák
hanáková hanáček hanáčková hançer hanžek hapola haq haralamb haralambie haralds harapin harbhajan harbinaz hardana
hardiansyah hariette harijs harimurti hariyah hariz harja harjamäki harjasa harjaya harjo harjono harju harjula
harjunpää harkimo haroon harpreet harsana harsanto harsaya hartaka hartana hartanto hartati hartikainen hartmanová
hartono hartvig haruna haryanti haryanto hasanah hasbek hasgül hasim hasna hasret hassanah hastuti hatem hatin
haugaard hauge haugen haugland haukelidsæter hautakangas hautakoski hautala hautamäki havali havel havelka havelková
havelová haverinen havlík havlíková havlíček havlíčková havránek havránková havse havukoski hayaa hayali hayat hayel
hayer hayre hayret hayrioğlu hayrünnisa hazrat hašek hašková haščák haščáková heczko heczková hedberg hedegaard
hedegrd hedlund hedman hedström hedvig hedviga hedvika heena heever hegde hege hegedüs hegedűsné hegerová heigo heiki
heikki heikkilä heikkinen heili heimola heinonen heinsalu heinsoo heintikainen heinälä heiskanen heiskari heiti hejda
hejdová hejduk hejduková hejl hejlová hejna hejnová heke hekime hekkaharju hekmet helbe helenius heleri helfrid helgi
helinen helinä helismaa helju helland hellberg helle hellevi hellgren hellström helmanis helmel helmi helmiina
helminen helmuts helny helovirta helppolainen helstel helve helvi hemendra hemmingsen hendra hendrawinata hendri
hendrych hendrychová hengky heni henife henn henniina henningsen henrich henrieta henriett henrihs henrijs henrikas
henrikki henriks henriksen henriksson henryka hentinen hento hepomäki heponen heracleea herberts herceg herdis heretik
heretiková heri herluf hermanis hermanni hermanová hermansen hermansson hermawan hernik herout herranen hertta heru
hervanta hervanto heryanto hesti hetan heva heyvetullah hezniye hećimović hečko hečková heřmánek heřmánková hidayanto
hidayat hidir hieronim hiesu hietala hietanen hiie hiko hilayda hilding hilja hilkka hilla hillar hillevi hilppa
hiltunen himal himanshu himawan himesh hina hindal hinet hinić hinrichsen hipolit hirvelä hirvi hirvikangas hirvonen
hiçsönmez hjalmarsson hjalte hjort hjorth hjördis hladká hladký hladík hladíková hlavatá hlavatý hlaváč hlaváček
hlaváčeková hlaváčková hlaváčová hlinka hlinková hloušek hloušková hlávka hlávková hochschorner hodak hodžić
hoffmannová hofmanová hohepa hoikkala hoikkanen hokkanen holan holanová holappa holas holasová holcová holec holeček
holečková holkeri holmberg holmfrid holmgaard holmgren holmqvist holmström holopainen holoubek holoubková holst holub
holubová holuby holubyová holéczyová holík holíková homola homolka homolková homolová hongisto honkanen honorata
hontiveros horacy horea horeja horia horká horký horník horníková horníček horníčková horová horská horský hortenzia
horvatek horvatinec horvatinčić horvatić horvát horváthné horváthová horvátová horáková horáček horáčková horňák
horňáková hossa hossová hotová houdek houdja houdková hougaard hougrd houmou houn houra houška houšková hovgaard hovi
hovorka hovorková hoyaan hoyan hoza hozjan hozová hoài hoàn hočevar hořejší hořejšíová hoşkadem hošek hošková hrabal
hrabalová hrabar hrabovská hrabovský hradecká hradecký hradil hradilová hranić hranj hrastinski hraško hrašková hrbek
hrbková hrbáček hrbáčková hrdina hrdinová hrdlička hrdličková hrdá hrdý hren hribar hribernik hric hricová hridaan
hrishikesh hrmo hrmová hrnčíř hrnčířová hroch hrochová hromádka hromádková hron hronová hrovat hrubeš hrubešová hrubá
hrubý hruška hrušková hrušovská hrušovský hrvoje hrvojić hršak hrůza hrůzová hrženjak huat huba huban hubová hubáček
hubáčková hudavent hudcová hudec hudeček hudečková hudáček huhta huhtala huishan huja hukkala huljev hulmanová humaira
humayun huml humlová hunalp hunor hunorné huopainen huotari huovinen hurican hurşide huseby husnjak husted husák
husáková hutagalung hutapea hutasoit huttunen huuhka huurinainen huusko huuskonen huvinen huzuri huân hušek hušková
hvid hviid hyldgaard hynek hynková hyppölä hyppönen hyttinen hytölä hytönen hyvärinen hyvönen hyypiä hyyppä hájková
hálová hánová hägglund häkkinen häkämies hämäläinen hänninen härkönen håkansson håkon håvard hình hõbe högberg höglund
høgh høj højer højgaard højlund høyer hükümdar hümeyra hürdoğan hürmet hüryaşar hürüyet hüsmen hüsnühâl hýbl hýblová
hıfzullah hůlka hůlková iacob iancu ianis iasmina iben ibolya ibrani ibun icha ichim idrees idık ieremia ieva
ifeanyichukwu ifeoma iftikhar ifunanya iga ignacy ignas ignasi ignat ignatjev ignatowicz ignats ignác igors ihalainen
ihnačák ihnačáková ihsan iida iina iiris iiro iisak iisakki iita ijaga ijaz ika ikenna ikhidie ikhsan ikin ikola
ikonen ilaban ilari ilarie ilarion ildefons ildız ilga ilgonis ilgvars ilgı ilham ilie iliescu ilijić ilinca ilinović
ilić iljin ilkka illar ille illimar illésné ilmar ilmari ilmarinen ilme ilmārs ilomäki iloniemi iluta ilva ilvars
ilves ilvesniemi ilze ilzīte ilıcalı imants imbi immaculada immonen imrich imréné inaaya inani inarez indah indragiri
indrajaya indrani indrek indriķis indrė indulis inesa inese ineta ingalill ingars ingbritt ingegerd ingegärd ingel
ingela ingelise ingemann ingemar ingrida inguna ingus ingvald ingvar ingvard ingvor inita inja inkeri inkinen innar
innocenty intan intars intaum ints inzamam inārs ioan ioana ioanina ionel ionela ionelia ionescu ionică iordache iorga
iosefina iosif ipsen irawan irbe ireneusz ireti iriana iridenta irimia irinel irja irmantas irmeli irnanto irsad irwan
irén irıs isaksen isaksson isatou isha ishani ishaq ishat ishika isioma ismık isokun isoluoma isomäki isona isotalo
ispas istrate istvánné iswahyudi iswanto isyagi itkonen ittiporn itumeleng itävaara itävuori iulia iulian iuliana
iuliu iurie iustin iustina iustinian ivaan ivandić ivanov ivanova ivanović ivans ivančan ivančič ivari ivars ivarsson
ivascu ivask iversen ivet iveta ivika ivka ivona ivšić iwańska iwański iwo iyalla izaak izabela izabelė izajasz
izdebski izidor izolda iztok izydor işin işıkay işıman işın i̇diris i̇hsanoğlu i̇kiz i̇klim i̇lalmış i̇lbek i̇ldem
i̇ldeş i̇lgi i̇lim i̇lkbahar i̇lkim i̇lklima i̇lmafer i̇lper i̇lsu i̇lteriş i̇mge i̇mren i̇mrihan i̇nançlı i̇ncifir
i̇nsaf i̇ntihap i̇nönü i̇slime i̇vecen i̇yiyürek i̇zel i̇zgü i̇çimbike jaafar jaagup jaak jaakko jaakkola jaakkonen
jaakob jaakonmaa jaakson jaana jaanika jaanson jaanus jaatinen jabel jaboh jabou jabulani jabłczyńska jabłczyński
jabłońska jabłoński jackowski jadesola jadessa jadranka jadviga jaeman jagapati jagaraga jagarinec jagat jagečić
jagielski jagiełło jagoda jagodziński jagruti jaherr jahoda jahodová jahu jailani jaiman jajeh jaka jakab jakabné
jakeš jakešová jakkila jakl jaklová jakobson jakobsson jakopec jakopović jakoubek jakoubková jakov jakovac jaković
jakovlev jakovleva jakovljević jakubcová jakubec jakubiak jakubina jakubová jakubowska jakupić jakuš jalakas jalal
jalang jalika jalima jall jallom jalmari jalnum jalonen jamalia jamiu jamnik jamos jamshed janas janata janatová janda
jandová janeta janez janeček janečeková janečka janečková janežič janiak janicka janicki janika janiszewski jankat
jankauskaitė jankauskas jankauskienė jankay janković janková jankowiak jankowska jankowski janků janni janno janota
janotová janoušek janoušková janovská janovský janowska janowski janoška janošková jansa jansons jansová jantošovič
jantošovičová janun januszewski janák janáková janáček janáčková janíková janíček janíčková janča janček jančeková
jančová jančík jančíková japos jarai jarc jareš jarešová jaria jariatou jarkko jarl jarmila jarmo jarolím jaromír
jaroslava jarosz jarosław jarošová jaruthip jaruwan jarwa jarwadi jarwi jarząbek jasińska jasmani jasmiina jasminka
jasna jasprica jass jastrzębska jastrzębski jaswadi jaswant jatin jatmiko jatta jatto jauhiainen jauho jaunzeme
jaunzems javed javid javornik javůrek javůrková jawahar jaworska jayadi jayadinata jayakusuma jayaraman jayeng
jayshree jazbec jaśkiewicz jašek jašková jech jechová jedlička jedličková jedľovská jedľovský jefimov jefri jegorova
jekaterina jela jelavić jele jelen jelenová jelita jelić jelka jelínek jelínková jemina jemrić jemussu jendek
jendeková jenel jenika jenko jensine jenssen jeníček jeníčková jenő jenőné jeppe jeppesen jepsen jerca jereb jeremi
jeremiassen jeremiasz jerguš jerič jerker jerković jermakov jerman jermia jernej jerneja jerreh jeršov jes jespersen
jetatikarn jetjirawat jevgeni jevgeņijs jewru jezierski jezups jeřábek jeřábková jež ježek ježková ježová jhaveri jian
jidere jidereh jie jimmi jimoh jinawi jindra jindrová jindřich jindřiška jing jinjuta jirang jirka jirko jirková jirků
jiroušek jiroušková jirsa jirsová jirák jiráková jiránek jiránková jirásek jirásková jitka jitrin jiun jiya jiřina
jiřík jiříková jnsson joacim jobin jochumsen joenhaara joensen jogaila johal johannesen johannessen johannesson
johannsen johans johanson johansson johnová johnsen johnsson johto jokela jokelainen jokihaara jokimies jokinen joko
jokūbas jolana jolayemi jolán jomantas jomantė jonasson jonatová jonjić jonny jonsson jonášová jooa joojo joona joonas
joonatan joosep jordina jore jorma jortikka joru jorunn jorūnė josefiina josefsen josefsson josefí josipa josipović
joso jouko jouni jovanovac jović jowita jozefína jozić jozo jozue joško jože jožefa jožica jrgensen judit judita
judyta juel jugovac juha juhan juhana juhani juhanson juhi juhkam juhl juho juhász juhászné jukić jukk jukka juldeh
julija julijana juliusz jumadi jumari junaedi junaid junek jungkunda junkkari junková junkung junnu juntasa juntti
juntunen juozapas juozas juppi juraj jurczyk jurek juretić jurečka jurečková jureško jurgita jurina jurinová juris
jurić juriša jurišić jurjević jurkiewicz jurković jurkovičová jurkowski jurlina jurva jurvala jurvanen jurčić jurčík
jurčíková jurģis juss jussi jussila justas justesen justinas justyna jusu juszczak jutt juttamari juulia juuso
juustinen juuti juvanen juvonen juřica juřicová juřík juříková jylhä jyrki jytte jánosné jánošík jánošíková jánská
jánský jänes jäntti jäppinen järv järve järvekülg järvelä järvenpää järvi järvinen jääger jääskeläinen jæger jílek
jílková jírová jónásné józefowicz józsef jóźwiak jóźwik jõesaar jõgi jöns jønsson jørgen jørgensen jørgine jørn
jürgensen jürgenson jürisson jürjo jāzeps jēkabs jēkaubs jędrzej jędrzejczak jędrzejczyk jędrzejewski jūlijs jūratė
kaae kaakko kaaleste kaani kaarel kaarin kaarina kaarlo kaasik kaaya kabanda kabatesi kabeer kabelo kabir kabonesa
kabra kabuubi kabuye kabát kabátová kacper kacprzak kacung kaczmarczyk kaczmarska kaczmarski kaczor kaczorowska
kaczorowski kaczyński kadak kadakia kaddy kadesadayurat kadeřábek kadeřábková kadija kadlcová kadlec kadlecová kadri
kadınana kaew kaewburesai kafa kafeero kafenda kafendová kafková kafle kagambira kagiso kah kahir kahlina kaidi kaido
kaie kaija kaikkonen kaili kaillomäki kainulainen kairav kairi kairys kaisa kaiserová kaisla kaista kaisu kaitesi
kaiting kaivola kaiyi kajal kajaly kajar kajen kajetan kajol kajsa kajus kakar kakiiza kakkola kakkonen kakooza kakuze
kalamees kalan kalanjoš kalawakang kalaya kalazić kalaš kalašová kalda kaleem kalervo kaleta kalev kalevi kalgay
kaliisa kalilu kalim kalinainen kalinin kalinová kalinowska kaliská kaliský kalistrat kalisz kalita kalivoda
kalivodová kaljo kalju kaljula kaljulaid kaljurand kaljuste kaljuvee kalkkinen kalla kallas kallaste kalliala kallio
kalmo kalmus kalniņš kalous kalousek kalousková kalousová kalová kalpit kalumba kalvaitis kalvelis kalvo kalvėnas
kalyan kaláb kalábová kalējs kamalanon kamar kamaria kambali kamdar kameník kameníková kamidin kamilla kamini kamińska
kamiński kamlai kamma kamnan kamolchanok kamppinen kamuneh kanala kanaway kanchana kanda kandar kandef kandeh kanerva
kang kangas kangaskorte kangassalo kangro kangur kani kania kaniewski kanika kanimang kaniški kanja kanjumblaank
kanjura kankaanpää kannelmaa kannelmäki kannika kanok kanpulat kanshabe kansiime kantele kantola kantorová kanya
kanyesigye kaouthai kapadia kapagan kapanen kaplangı kaplanová kapur kapusta kapustová karabaş karabo karaböcek
karadaş karadeniz karaduman karaer karagić karaka karakucak karalahti karamarko karamba karanbay karankallo karanlang
karanta karas karasová karawek karban karbanová karcan karczewski kardelen kardi kardo kareiga karelová karhu karhunen
karikari karimah kariman karja karjalainen karlović karlsen karlsson karlukhan karlík karlíková karlīna karmelić
karnchana karnik karoliina karoliine karolis karolčíková karpe karpela karpińska karpiński karpov karppinen karrafa
karro karsa karsana karta kartawijaya kartika kartini karttunen karu karukoski karul karulová karungi karuza karvaš
karvinen karvonen karwowska karwowski karya karásek karásková kasak kasal kasalová kasamsun kasapoğlu kasekende kasem
kasemaa kasemchai kasemets kashif kashvi kasiran kasiyah kask kaspars kasperek kasperi kaspersen kasprowicz kasprzak
kasprzyk kassamanding kastelic kasturba kasturi kasumba kasun kasusra kaszuba katainen kataja katariina katcha
kateregga katica katim katić katlego katona katonáné katre katri katriin katriina katrine kattai katusiime kauhala
kauko kaukovaara kauliņš kaunlarang kaupas kaupo kauppala kauppila kauppinen kaurismäki kauto kauzlarić kaučič
kavaklıoğlu kavaliauskas kaver kavin kavka kavková kavurt kavya kavčič kawaca kawaya kawecki kawooya kawsu kawuki
kayagün kayemba kaygusuz kaykoto kayluntang kayode kayrabay kayring kayun kayıt kazakov kazda kazdová kazibwe
kazimiera kazimieras kazimierz kazimirs kazimír kazlauskaitė kazlauskas kazlauskienė kazys kačírek kačírková kağan
kałuża kaņeps kaňka kaňková kaňová kaşif kašparová kašpárek kašpárková kašík kašíková kaźmierczak kažimírová kebba
kebirungi kebuteh kefser keijo keinänen keiu kekkonen kekoi keld kelebogile keleković kelemen kelemenné kelečić kelić
kelâmi kemba kemesseng kemeta kemi kemo kemoba kemoring kemppainen kenari kenbugul kenbugut kenes keng kennert kennet
kenth keníž kenížová kerava kerekes kerekesné kereković keres kerime kerli kerman kermo kersti kert kerttu kerttula
kertu keränen keseroğlu keskinen keskioja keskitalo keskküla kesküla ketabou kete ketola ketonen kettula kettunen
ketty kevinné kevo kewuleng kezban kezia keçeci kgomotso kha khadka khai khalsa khang khanh khao khare khem khemkhaeng
khiew khiêm khoa khoo khosa khosla khoát khrisna khu khun khurana khurshid khushal khuyên khuê khâu khê khôi khúc
kiaan kiandra kiat kibar kibe kibirige kiconco kieli kiet kiełbasa kifaye kiganda kiianen kiik kiil kiille kiis kiisk
kiiski kijjoba kijowska kijowski kikas kikkas kilk kilpeläinen kimalainen kimmo kincső kindl kindlová kinga kingsepp
kinkela kinnula kinnunen kinti kintija kipras kirabira kirabo kiramettin kirigwajjo kirillov kirils kirinčić kirke
kirkegaard kirs kirsi kirsipuu kirss kirsti kirstine király királyné kisiel kisitu kiskonen kisné kissala kisseljov
kissné kitan kitija kitim kitjakarn kitovu kitprapa kittakun kitti kittibun kittichai kittichat kityamuwesi kiuru
kivelä kivi kivilo kivimäe kivimäki kivinen kiviniemi kivistik kivistö kivumbi kiwanuka kiyansh kiyasi kiška
kjeldgaard kjeldsen kjersti kjetil kjr kjrgaard kjrgrd kjær kjærgaard kjærsgaard kla klaew klahan klanac klapka
klapková klarencjusz klarin klarić klarskov klasić klasson klaudija klaudiusz klausen klavan klavdija klavs kleinová
klemen klementová klementyna klemenčič kleopatra klečka klečková kligl klimaszewska klimaszewski klimek kliment
klimentová klimeš klimešová klimov klitgaard klouda kloudová klouček kloučková klímová kmeť kmeťová kmiecik kmieć
knapik knapová knez knezović knežević knotek knotková knudsen knutsen knutsson kob kobal kocabaş kocabıyık kochová
kocijančić kocián kociánová kocjančič kocman kocmanová kocourek kocourková kocsis kocsisné kocúrová kodchaporn kodou
kodrič koefoed kofi kofod kofoed koger kogut koh kohli kohout kohoutek kohoutková kohoutová kohsoom kohv koidu koirala
koistinen koit koitla koivisto koivula koivulehto koivunen koivuniemi kojo kokalj kokanović kokk kokko kokkonen koko
kokol kokorić kolarec kolarič kolasa kolařík kolaříková kold koldan kolega kolehmainen kolek kolenc kolesnik kolesár
kolesárová kolić kolková kollár kollárová kolmanová kolniková kolník koloman kolrusová koláček koláčková kolář
kolářová komal komar komarov komarudin komljenović komorowski komulainen komárek komárková komínek komínková koncagül
konda kondratjev konečná konečný kongchayasukawut kongkatitum kongpaisarn kongsangchai kongsri konguralp konieczna
kononowicz konopka konovalov konradus konsta konstancja konstantia konstantinidis konstantinov konstanty konstantyn
konstantīns kontaveit konttinen kontunen koníček koníčková koomson koora koort kopalová kopan kopczyński kopecká
kopecký kopeć kopeček kopečková kopečná kopečný kopjar koponen kopřiva kopřivová koralia korbel korbelová korec
korecová korhonen korina koriseva korjus korkmazalp korneli kornelija korneliusz kornélné koro korol korošec korpal
korpela korpi korsgaard kortelainen kortesjärvi korugan korutürk korwin korzeniowski kosanović koshy kosi kosina
kosinová kosić kosiński koskela koskelainen koskinen kosonen kosová kosowski kostanić kostecki kostelac kostin
kostkaová kostková kostrec kostrecová kostrzewa kosum koszewska kosík kosíková kota kotanen kotas kotasová kotek
kothari kotkas kotková kotlár kotlárová kotnik kotov kotowski kotrba kotrbová kotryna kotuz kouba koubek koubková
koubová koudela koudelka koudelková koudelová koukal koukalová koukkula koushtubh koutná koutný kouvonen kouřil
kouřilová koval kovalainen kovanen kovačević kovačić kovařík kovaříková kovit kovácsné kováč kováčik kováčiková
kováčová kovář kovářová kowal kowalczuk kowalczyk kowalewski kowalik kowalska kownacka kownacki koyuncu koza kozel
kozelová kozieł kozioł kozlov kozlova kozma kozmané kozová kozáková kozłowska kozłowski koçkan koçoğlu koçyiğit
kočevar kočiš kočišová kołakowski kołodziej kołodziejczyk kołodziejska kołodziejski kołłątaj kořínek kořínková
koşukhan košar košir koški koščević košťál košťálová koželj kragelund kragh kraiputra kraisee kraisingha krajcar
krajewska krajewski krajnc krajíček krajíčeková krajíčková krajči krajčo krajčovič krajčovičová krajčová krajčíová
krajčír krajčírová krakowiak kralj kraljević kraljić kramar kramarić kramberger kranjc kranjec kranjčar krapu krarup
krasińska krasiński krastiņš kraszewska kraszewski kratochvíl kratochvílová krausová krauze kravjarová krawczyk
krawiec krejčová krejčí krejčík krejčíková krejčíř krejčířová krekelä kresonja kresten kriang krieviņš krievs kriisa
krishiv krishnamurthy krishnan kristaps kristensen krister kristers kristiansen kristiansson kristiina kristiāna
kristiāns kristjan kristo kristoffersen krists kristupas kristófné kristýna krisztián krisztofer krittayanukoon krivec
krišjānis krištofová križan krog krogh krogsgaard kronborg kropáček kropáčková kroupa kroupová krpan kruglov krukowski
krupa krupička krupičková krupiński krupka krupková krupová kruszewski kruus krysiak krystian kryštof krzemiński
krznarić krzyżanowski králová králík králíková králíček králíčková krátká krátký królikowska królikowski krõlov
krčelić krčmář krčmářová krēsliņš kršanac krūmiņa krūmiņš krūze krželj ksawera ksawery ksenia ksenija ksenofont
książek kubacki kubcová kubec kubelka kubelková kubeš kubešová kubiak kubica kubicki kubicová kubiš kubišová kubová
kubra kubura kubálek kubálková kubánek kubánková kubát kubátová kubáňová kubík kubíková kubín kubínová kubíček
kubíčková kuc kucharczyk kucharska kucharski kuchař kuchařová kuchta kuchtová kuciński kuczyński kuday kuddusi
kudláček kudláčková kudrjavtsev kudrna kudrnová kuhar kuisma kujala kujanpää kujawa kujawski kujayjah kujoe kujundžić
kukiz kukk kukkala kukkamäki kukkonen kukla kuklová kukrit kukučka kula kulaksızoğlu kulap kulda kuldar kulesza
kulhavá kulhavý kulhánek kulhánková kulig kulikov kulikutang kuliński kulkarni kull kullervo kulmala kulnun kultala
kulubo kulubotg kumareh kumcuoğlu kumer kumi kumpula kumpulainen kumral kumsoontorn kumulitog kunac kunakorn kunaporn
kunc kuncara kunchai kuncová kunda kundziņš kuneš kunešová kuningas kunkung kunnar kunnas kunt kunter kunthara
kuoppala kuosmanen kupcová kupec kupka kupková kupsjak kurek kurg kurian kurka kurkela kurki kurková kurm kurnia
kurniadi kurnianto kurniawan kuronen kurou kurowska kurowski kurtoić kurusarttra kurutluoğlu kuruvilla kurvits kusa
kush kushal kusi kusiwaa kusmawati kusta kustaa kustas kustav kusum kusuma kusumawardhana kusumo kuswandari kuswoyo
kutay kutgün kutlay kuto kutobo kutsar kutun kuura kuuse kuusela kuusijärvi kuusik kuusisto kuusk kuveždić kuzmin
kuzmina kuzmić kuznetsov kuznetsova kuzucu kuča kučera kučerová kučić kučová kušnírová kuščević kuźniar kužel kuželová
kvapil kvapilová kvarme kvasnička kvasničková kvetoslava kvist květa kwaakye kwaakyewaa kwabena kwaku kwamena kwan
kwanchai kwang kwanjai kwartemaa kwarteng kwasi kwaśniewski kweku kwesi kwiatkowska kwiatkowski kwiecień kwieciński
kwintyn kyambadde kyei kyeiwaa kyerewaa kyllikki kyllönen kyncl kynclová kynsijärvi kynsilehto kyomi kyoshabire kysela
kyselová kyseľ kállay kállayová károly kâzime käbin kähkönen kämäräinen kärki kärkkäinen käärik kåre kính kõiv köktaş
körmükçü kösemen köybaşı köylüoğlu kübran külli küllike küllo kürşad kütt küçükler kārkliņš kārlis kędziora kępa
kęstutis kılıçbay kılıççı kınel kırat kıraç kırgız kısakürek kısmet kıvılcım kızıl kızıltunç kļaviņš kłos kłosińska
kłosiński kłosowska kłosowski křenek křenková křeček křečková křivánek křivánková kříž křížek křížková křížová
laakkola laakkonen laakso laaksonen laanemets laatikainen labasang labaš labeen labinjan labongg labuda labudová
labuguen labuh lachman lacinová lacko lacková lacro ladavac ladefoged ladega ladislav ladislava laghari lagle lagzdiņš
lah lahdenpää laht lahti lahtinen laiho lailasari laima laimdota laimdots laimonis lainela laitinen lajos lakatosné
lakatoš lakatošová lakka lakošeljac laksana laksita laksmiwati lalit lall lalo lamai lammi lamon lampinen lanang
langerová langgeng langová langoš langr langrová lanjar lankinen lantag lantar lappalainen lapsa laranang laras
larsson larysa lasić laskowska laskowski lasmanto lasmono lasota lassi lassila lassinen laswi latifat latika latjor
latri latupono latvala laugesen laukkanen lauma laurencja laurencjusz laurentius laurenty laurentyna laureà laurian
laurids lauridsen laurila lauris laurita laurits lauritsen lauritz lauritzen lauronen laursen laurynas laust laustsen
lavares laveena lavička lavičková lavola lavrič lavīze lawal lawan lawrencia lazuardi leban lebar lebeda lebedev
lebedeva lebedová lebogang lebohang lech ledün leekpai leelapun leelawati leelo leemu leevi legawa legović lehikoinen
lehiste lehmälä leho leht lehte lehtimäki lehtinen lehtisalo lehtla lehtmets lehto lehtola lehtonen leili leinonen
lelas lelde lembah lember lembi lembit lemoncito lemsalu lenart lengyel lengyelné lenić lenka lennarth lensa leok
leonards leong leons leontin leonīds leordean leow leoš lepik lepistö lepmets lepomäki lepp leppik leppilampi
leppäkorpi leppälä leppänen leppävirta lepšík lepšíková lerenna lertkunakorn lertsattayanusak lerze lesana lesiak
lesjak leskinen leskovar lesmana lestari leszczyński letgarda leth leticija levandi levoslav lewandowska lewandowski
lewicki lexa leyli lezize leśniak leśniewski lešić lešković lešnik leščić liblik libor libuša libuše licul lidya liepa
liepiņš liesma liew liezel ligita lii liia liidia liilia liimatainen liina liis liisa liisbet liisi liiv liiva liivak
liivamägi liivi likar lilijana lilita lilja liljana lill lillemets lillemor limbaco limbu limbudan limcangco limcuando
limoncuoğlu limuaco linards linas lindahl lindberg lindblad lindblom lindegaard linder lindfors lindgaard lindholm
lindiwe lindkvist lindmaa lindqvist lindroos lindström linganyan linggar linhart linhartová linnala linnamäki lintang
lintner lioara liović lipiński lipka lipp lippmaa lippo lipponen lipski lipták liptáková lisbet liselott lisica
lisická lisický lisiecki lisowski listiyono listyawan litajová litmanen litvala liudmila liukkonen liutauras liva
liviu liwia lizelle lizete lizi liška lišková ljubetić ljubić ljubičić ljubov ljudmilla ljung ljungberg llach lleó
lluc lluis llull llum llura lluïsa llàtzer llúcia lodi loginov loh loiri lojen loke lokk lolade loloh lolon lolong
loorits lorenc lorencin lorencová lorentsen lorentzen lorenzen losatapornpipit loshangg louda loudová loviisa lovre
lovren lovrić lovro luansing luard lubinová lubomír luboš lucija lucić lucja lucjan lucyna ludis ludvig ludvigs
ludvigsen ludvík ludvíková ludwik ludwika luděk luht luhung lujza lukeš lukešová lukin lukinić lukita lukić lukk
lukkari lukman lukstiņš lukács lukácsné lukáč lukáčová lukášek lukášková lukášová lukša lukšić luluh lulut lumi lumina
lumiste lund lundberg lunde lundgaard lundgren lundin lundkvist lundmark lundqvist lundsgaard lundström lungile lungu
lunyoro luoma lupták luptáková lupu lurhur lutfan lutfi luthfi luthra luts luukas luukkonen luule luwar luwes luīze
lyberth lykke lykkegaard lyly lyng lynge lyytikäinen lászlóné látal látalová lâle lähteenmäki lämsä lätt lærke líbal
líbalová lõhmus löfgren løken lüfen lüüdia lāsma lăcrămioara lība līcis līvija lūks lūsis maahi maahinen maake maaluta
maamina maanus maaria maarika maarit maarja maarjo maasik macalipay macan macaraeg macawili macek machala machalová
machač machačová machálek machálková macháček macháčková macide maciej maciejewska maciejewski maciąg mackiewicz
macková macovei macs macurová macák macáková madan madara madars madee madeghen madehgen madej madejová madhavi madhu
madiba madikeh madis madisson madjid madlala madlambayan madlangbayan madli madsen madunić maftei magalingg magar
magbantayg magbanua magday magdiwangg magdolna maglikian magnaye magnhild magnussen magnusson magpantayg magpulongg
magrans magsaysayg magsino magyarné mahabir mahadeo maharjan mahesa maheshwari maheswara mahfud mahia mahigül mahir
mahira mahiyag mahmud mahnaz mahnet mahoro mahsun mahter maidla maido maiga maigonis maija maijala maiju maiken maikls
maimu maimuna maimunah maimó mairam mairis mairita mairo mait maithreyi maitimg majbritt majcen majcher majchrzak
majda majdenić majer majerová majeská majeský majewska majewski majka majken majlis majorné majorr majstorović majula
majumdar majvor makabaligoten makadaang makara makarov makarova makary makhubela makinwa makisigg makkonen mako
makovac makowska makowski maksimiljan maksimov maksims maksur maksym maksymilian maksüde makuachukwu makuta
malachovská malachovský malagar malakig malanding malano malczewska malczewski malec malee maleenon malene maletić
maleček malečková malhotra malicki maliitg malinen malinová malinowska malinowski maliszewski malit malivalaya maliwan
malkolm mallick malmi malmivaara malnar malpani malthe malwina malíková malíšek malíšeková malõšev malý mamadi
mamandew mambisinnine mamburray mamić mammen mamojka mamojková mamudu mamula mamur manah manamela manansala manasvi
manawaiti manca mandal mandasari mandisa mandla mandžukić maneerattana mang mangsinco mangunsong manish manjari
mankita manlafy mannan mannila manninen mannonen manolache manole manpreet mansata mansikka mansikkaoja mansor mansur
mansurali mansız mantas manullang manya manyakesg manyimba maoyatou maphumulo maputig maqbool maqsood maraj marapao
marasović marbun marceli marcheta marchewka marciniak marcinko marcinková marcinkowski marcu marcussen marczak
mardešić mardhiyah mardiansyah mardianto mareks maretić mareček marečková marešová margalida margana margareeta
margarit marginean margiste margreta margrete margrethe margrieta margus mariadi mariatu maricel maricica marijanović
marila marimon marinela marinescu marinković marinović marioara maripuu mariánová marić maričević marjaana marjala
marjamäki marjana marjanca marjanović marjatta marjeta marjetka marjo marjola marjomaa marjonen marjukka marjut
markanjević markas markiewicz markkanen markku markkula markovac marková markuksela markuss markussen markéta marolt
maroš marpaung marsito marsudi marszałek martaka martani martikainen martincová martinec martinek martinić martinková
martinović martinsen martinson martinsson martinussen martinčević martić martta martti marttila marttinen martyna
martynas maruša marušić marwata maryadi maryanto maryati maryna marzec marzuki maršić maršálek maršálková maršík
maršíková maržić masamba masanen masaryk masaryková mashele mashigo mashinini mashudu masih masilela masing masipagg
maslov maslová masood masopust masopustová masot massaneh massot masume masłowski matahlija matapangg matea mateescu
matei mateja matejs mateusz matevž mateša mathai mathiasen mathiassen mathiesen mathisen mathur matiaško matiašková
matija matijaš matijević matikainen matilainen matinawin matiyagag matić matjaž matko matković matlala matleena
matokanović matomäki matouš matoušek matoušková matoušová matovina matošević matteus matthiesen mattila mattsson
matulin matulić matulová matusiak matuszak matuszewski matuška matušková matvejev matylda matys matysiak matysová
matyáš matyášová matzen matúš matějka matějková matějíček matějíčková matīss mauno maunola maunula mauri maurycy mavra
mavuso mawdo maxa maxová mayasari mayawati mayekor mayerová mayhoş maymó maynur mayowa mayuree mazhar mazilescu mazilu
mazlum mazur mazurek mazurkiewicz mazánek mazánková maćešić maćkowiak małecki małek małgorzata maňák maňáková mařík
maříková maślanka maşide mašek mašková mba mbabazi mbarka mbasey mbayam mbene mberegaye mberi mbinga mbinkinding
mduduzi mecide mecit medač medek medel medková medvedev medveď medveďová medėja meelis meeme meera meeri meesang
mefarettin mefharet megantara megha meghana megija meglič mehan mehdiye mehis mehmed mehmetzahir mehrigül mehta mehul
meić meka mekhala melaha melasniemi melbourey melcer melcerová meldgaard meleknur melichar melicharová melihcan
melikkan melin melnik melûl memili memon mencl menclová menemencioğlu menfeat mengi mengual mengüç menişan menyhért
menšík menšíková merba mercadejas merdi merelä merete merethe merike merilä meriläinen merimaa meritxell merja merkaš
merta mertel mertová mertoğlu merva mervi meryeme merzuk mesarić mesić mestur mesude methavorakul metinkaya metka
metod metsoja metsälampi metsäoja meveddet mevlüdiye mevlüt meyhanim mezei mezhlauk mezide mečiar mečiarová mečislovas
mečíř meşhur mian michaelsen michala michalak michalcová michalczyk michalec michalina michalová michalska michalski
michalík michalíková michał michałek michałowski michna michnik michnová michálek michálková micu mieczysław
mieczysława miedes mielczarek mielonen miervaldis mierzejewski mieszko miettinen migisha miglė miha mihaels mihaere
mihai mihail mihaila mihailescu mihails mihalache mihalcea mihalik mihaliková mihalić mihaljević mihelič mihels
mihelčić mihhail mihhailov mihhailova mihin mihić mihkel mihnea mihriye mihál mihálová mihály mihályné miia miika
miikael mija mikels mikešová mikić mikk mikkel mikkelsen mikko mikkola mikkonen miklavčič miklečić mikloško miklošková
miková mikołaj mikołajczak mikołajczyk miks mikula mikulandra mikulec mikulová mikulski mikuláš mikulášek mikulášková
mikulík mikulíková mikulčić mikuš mikušová milada milatić milay milczarek milea miletić milevoj milewska milewski
milina militaru milić miličić miloslav miloslava miloslavić milota milotić milotová milovac miluše milvi milánné mimmi
mimmu minařík minaříková mindaugas minea mineque minhas minibe minodora minttu mináč mináčová minářová mioara miočić
mipa mirbadin mirdza mirea mirgová mirjami mirona mironov mirosavljević miroslava mirosław mirosława mirtel miruna
mirva mishat mishti misiak miska mislav misra misztal mital mitesh mithran mitică mitja mittal mitter miu mivaan
miyesser mičetić mička mičková miķelis miłosz miśkiewicz mišak mišković mišík mišíková mkhabela mlakar mlangeni
mlejnek mlejnková mlgaard mlgrd mlinar mlinarič mller mládek mládková mlčoch mlčochová mncube moagi moberg mobolaji
mocanu modestas modra modris modrić modrīte mody modzelewski mofardin moga mogamat mogbadunade mogens mogensen mohabir
mohale mohanlal mohanty moheem mohit mohlala mohorič mohsin moilanen moisio mojca mojmír mojżesz mojžíš mojžíšová
mokroš mokrošová mokrá mokrý molas moldovan moldoveanu molenda molepo molnár molnárné molnárová momat momkan momodou
monceda mong mongkut monin monis mononen monteloyola moragas moragues moraru moravcová moravec moravčík moravčíková
morawski morová moroz morozov morozova mortensen morávek morávková moslavac motalo motl motlová motyka motyčka
motyčková moudrá moudrý mouritsen mouritzen moučka moučková mowgli mozus močibob močnik mpofu mrak mraović mridula
mrkvička mrkvičková mroczek mroczkowski mrozek mrázek mrázková mrázová mráček mráčková mróz mtsweni muan mubashar
mubiru mucahit mucenieks muchová mudassar mudri mudronja mudīte mufide mufri mughal mugisa mugisha mugur mugurel
muhammet muhip muhiye muhonen muhwezi muhyettin muinat muižnieks mujde mujtaba mujunen mujur mukalazi mukaram mukbile
mukherjee muktedir mukti mukund mulalira mulya mulyani mulyanto mulyono mumpuni mun munaf munawar munni munshi muntean
munteanu munyagwa munyai muratcan murawska murawski murcialego muresan murola mursinin mursita murtaza murthy murti
murty murungi muráriková murčová musafet musaffa musat mushabe musharraf mushtaq musiał musil musilová musinguzi
mustansar mustapić mustapää mustač mustika mustofa mustonen musubanding musukoi musukoto musukuta muszyński mutabuza
mutasım mutiat mutluhan muurinen muvaffak muvahhide muwanguzi muwonge muyambi muyiwa muzaffar mušćet mužina mužić
mužík mužíková mwesige mwesigye mydlo mydlová myhre myhrer myklebust mykolas myllymäki myllypuro myllys mylläri myška
myšková máchová málková márton mátyásné máténé mädamürk mäenpää mäeots mäesalu mägi mäkelä mäkinen mälk männik
männiste männistö mäntylä määttä månsson mårtensson mészáros mészárosné móric mõttus möhsim möttönen mølgaard møller
mørch mørk mübetcel mücellib mücevher müferrih müfit mükramin mükrüme müllerová mülâyim mümtaze münezzer münif mürit
müsemma müslum müveddet müzekker müürsepp müğber müşüre mārcis mădălin mădălina măriuca mączyńska mączyński młynarczyk
nabaale nababan nabaggala nabakooza nabaloga nabankema nabasa nabasirye nabaweesi nabayunga nabbona nabeel nabimanya
nabin nabise nabukeera nabunya nabuufu nabuuso nabwami nace nadeem nades nadig nadkarni nadzieja naděžda naeem nafees
naffie nafii nafile nagarajan naglis nagma nagyné nagyová nagys naibelle naina nainggolan naissoo najam najib najman
najmanová najmudin najum nakaayi nakabugo nakabuye nakafeero nakalanzi nakalunda nakasinde nakasolya nakasumba nakato
nakaweesa nakazibwe nakiboneka nakidde nakigozi nakiguli nakimbugwe nakimuli nakinobe nakip nakiridde nakisige
nakitende nakiyemba nakić nakku naksh nakul nakyagaba nakyanzi nal nalar nalbantoğlu nallos nalubuga nalubwama
nalukwago naluyima nalweyiso nalwoga nalân namaga namaganda namagembe namatovu nambardar nambogo nambooze nambuusi
namenya namiiro namirembe namita nampemba nampijja namubiru namuddu namugenyi namugwanya namukwaya namuleme namulindwa
namutebi nandini nang nankindu nankinga nankunda nanteeza nantongo nanvule nanyanzi nanyombi nanyondo nanyonjo naomie
napierała napitupulu naradi narang narasimhan narayanan nardi naresh narhanim narji narkbunnum narkhirunkanok narmada
narong narpati naruka narula narušis nasab naseer nashiruddin nasiba nasrudin nasrullah nassimwba nastase nastja nasuf
nasyiah nasyidah natarajan natasza nati natoma natsir natt nattawun natukunda natwar naujokas naula naulapää naumov
nauris nausėda navami naveed navrátil navrátilová navya nawab nawaz nawrocka nawrocki nawrot nayak nayan nayebare
nayil naz nazariusz nazarov nazary nazende nazimet nazlihan nazlim nazziwa nazıdil nañes nañez načinović nbene ndagire
ndebele ndey ndhlovu ndiabou ndingbo ndou nduggu ndukwu ndura neacsu neagoe neagu neamtu nebih nebiha nebioğlu necdat
nechifor nechita necilal necmettin necula necva nedas nedbal nedbalová nedelcu nedergaard nedić nedoma nedomová nedvěd
nedvědová neeme neerachapong neerendra nefaret nefiye negoita negrea negru nehip nejc nejdet nejedlá nejedlý nelu
nemes nemesné nenegalleh neptün neretljak neriban nerijus nerim neringa nesfe nesip neslinur nesvadba nesvadbová nete
neubauerová neumannová neumanová neuvonen neval nevala nevalainen nevgin nevise nevsal nevsale neyran nezengül nezihi
nezize nezval nečasová neşrin nešpor nešporová neža nfally nfamara nfansu ngam ngat ngattan ngenarr nghi nghiêm nghĩa
ngilan ngoen ngoja ngoneh ngozi nguyenová ngôn nhi nhiên nhlanhla nhung nhâm nhân nica nichakarn nichifor nicklas
nicoară nicodim nicolae nicolaie nicolaisen nicolaj nicolajsen nicolene nicolescu nicoleta nicu niculae niculescu
niculina nidhi niedziela niedzielski niedźwiecki nielsine niemczyk niemelä niemi niemiec nieminen niemistö nievez
niewiadomski nigam nigul nigulas nihai nihal nihan niilo niina niinimaa niinistö niiranen niit nikiforov nikitin
nikitina nikkanen nikkilä niklāvs nikodem nikol nikolaev nikolajev nikolajeva nikolajs nikolajsen nikolay nikolett
nikoletta nikoline nikula nikulainen nikša nilam nilcan nimac nimakoah nimitwanitch nimukunda ning ninh ninni ninsiima
niracha niraj niran nirgül nirmal niroula nischal nishi nishita nishtha niskala niskanen nissen nissinen nistor
nisukangas nitara nitika nitin nitra nitu nitya niukkanen nivaan niyaga niyati niyazi nizam niğmet nišević nižetić
njagga njaling njarram njemeh njonkoling njuga nkansa nkansah nkey nkoojo nkosinathi nkrumah nkululeko nkurunungi
nnamdi noelné nogoy nojeem nojus nokelainen nokkonen nokuthula noman nomeda nomfundo nompumelelo nomsa nonhlanhla
nonkululeko noora noppakao norac norberg nordby nordskaug nordström norica normunds norramon norén nosek nosipho
nosková notkonen nousiainen novaković novi novianto novickis novikov novitasari novosad novosadová novosel novotná
novotný novákné nováková nováček nováčková nový nowacka nowacki nowaczyk nowakowska nowakowski nowicka nowicki
nowiński nozipho nrgaard nrgrd nrima nsamba nsia nthabiseng nti ntiamoa ntim ntshangase nugraha nugroho nukka
numanoğlu numbeh nummelin numu nung nuotio nupoor nupur nura nuraini nural nuratika nurbanu nurcan nurda nurdeniz
nurdiansyah nurdiyanti nuretdin nurey nurgil nurhayet nuriyet nurkan nurkkala nurm nurme nurmela nurmelek nurmi
nurminen nurminiemi nurmsalu nurseda nurser nursim nurtaç nurul nurullah nurveren nurşan nutan nutcha nutkrita
nutwadee nuut nuutinen nuutti nuwagaba nuwamanya nuyan nuša nwogu nwuzor nyaako nyaakoaa nyakasi nyaling nyame nyana
nyantakyi nyanya nyathi nyberg nyborg nycz nyeko nygaard nygrd nygren nygård nyholm nyillan nyima nykänen nylund nyman
nymann nyoman nyström nàcher nábělek nándor närvälä näslund näätänen næss némethné nông nõmm nõmmik nøhr nørgaard
nørregaard nørskov nüdret nürice němcová němec němeček němečková oana oancea oanh obaar obaid obeng obiageli obianuju
obioma oblak obol obradović obratov obšut obšutová octav octavian octaviana octaviu odehnal odehnalová odeke odeline
odgaard odkanlı odobašić odunayo ofori ofosu oganer ogunbanwo ogunwande oguş ogün ohlsson oikarinen oikkonen oikonen
oinonen oiva ojamäki ojanen ojaniemi ojaste ojārs okanay okbay okgüçlü oki okonkwo oks oksala oksana oksanen okseven
okta oktara oktavian oktaviani oktawia okto oktüremiş okumu okumuringa okumuş okunola okur okyalaz okyere oladeji
oladimeji olafs olaguer olaide olaoluwa olari olariu olaru olasunkanmi olau olaus olausson olavi olawale olaye olca
olczak oldağ oldřich oleguer olejniczak olejnik olesen olesk olev olfert olgierd oli oliivia olimatou olimatta
olimpian olimpiu olivers olivija oliviu olivjē olivová olivérné oliwia oliwier olli ollikainen ollila ollinen olofsson
olov olsson olstad olszewska olszewski oltean olteanu olubukola olubunmi oluf olufeyikemi olufunmi olumide olutola
oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin oluwunmi oluş oláh oláhné oláhová omaca omawunmi
omobolaji omobolanle omolara omowale onat ondra ondrejková ondrišová ondrová ondruš ondrušová ondráček ondráčková
ondřej ongay ongky ongpauco ongsioco oni onni onohinosen onome onoriode onose onufry onuker onurcan onursu
onyinyechukwu oommen opan opega opeyemi oprea opris opuku opung oraloğlu oranlı oras orav oravainen oravala oravcová
orbanić orbay orbán orbánné orestas orešković orgün orishaba orlić orlov orlova orlović ornlamai orosz oroszné orsolya
orság orságová orsós orsósné ortak ortansa oruç orvar orvokki orzechowski orçin orłowska orłowski oršolić oršulić
osiki oskari oskars oskarsson oslejová osmund ossipov ossowski ostrowska ostrowski osuagwu osvald osvalds otakar otay
otger otiwa otogan otsamo ottesen ottosen ottosson otuo otáhal otáhalová otčenáš otčenášová otīlija ouma ousainatou
ousainou ousman outi outinen ovaska overgaard overgrd ovesen ovidiu owais owczarek owusuwaa oyebola oyelude
oyinkansola oymak oza ozana ozansoy ozansü ozimec ozoliņš ozols ozy oğulbaş oğurata oğuzman oļegs oļģerts oťapková
ožbej paajanen paakkanen paananen paasikivi paasilinna paasonen paavilainen paavo paavola pabalan pachongruk
paczkowski padam padama padar padmanabhan padmasari padmi paduraru paegle pagesa pagsisihang pahajoki pahkasalo
pahlevi paiman paitoon paju pajula pajumäki pajunen pajur pająk pakarinen paker pakjira pakkala pakola pakpao paksu
paksüt pakuła palastri palesa paleček palečková palić pallesen palmones paloheimo palola palomäki paluch pamfil pamić
panagachie panait panchal pandu pandurić pandya pangeran pangestu panji pankracy pankrác pannawich panonce panov
pantaleon paowsong papak paparić papež papežová papné pappné paprocka paprocki paradi paragili paramita paraschiv
paraschiva paratene pardeshi parekh parikh parin parkkinen parkkonen parman parmar parmer parminder parnpradub
parnthong parsa parsaligan partanen parth partyka parveen parvez parviainen pasanen pascu pasi pasternak pasuk
paszkowski patajo pataki patakiné patanindagat patchaploy patcharaporn pateh pathak patla patočka patočková patrascu
patricija patrikné patrycja patrycjusz patrycy patryk pattamon pattapon pattatomporn pauko pauková paulauskaitė
paulauskas paulauskienė paulica pauliina paulius paulová pauls paulsson paun pavelek pavelić pavelka pavelková
pavelová pavin pavić pavičić pavković pavla pavlas pavlasová pavletić pavlica pavlicová pavlikovská pavlikovský pavlin
pavlič pavlović pavlík pavlíková pavlína pavlíček pavlíčková pavlů pavúk pavúková pawan pawelec paweł pawlak pawlicki
pawlik pawlikowski pawłowska pawłowski payal pazdera pazderová pazura pałka pařízek pařízková pašek pašeková paška
paško pašková pecha pechová pecháček pecháčková pecka pecková pecotić peder pedišić peebo peem peeter peetre peetu peh
peharda pehkonen pehlil pekař pekařová pekka pekkala pekkan pekkarinen pekko pektemek pekárek pekárková pelagia pelc
pelcová pelikánová pelkonen peltola peltomaa peltonen peltoniemi pelšs pembesin penelopa penić pennanen pennilä pensri
pentikäinen pentti penttilä penttinen peppi perak peregrina peria perinur peris perić perišić perkasa perko perkov
perković permadi permata permchart permun pernica pernicová peronella peroutka peroutková peroš persaud persson
pertiwi pertti peruško perälä perčić pesent pesola pesonen petcu petek peterka peterková peterlik petersson
petrauksaitė petrauskas petrauskienė petrea petrescu petrică petrine petrič petričević petronela petrov petrovická
petrovický petrová petruška petrušková petrák petráková petráš petrášová petrů pettai petteri pettersen pettersson
petřík petříková petříček petříčková peuranen peuraniemi pečnik pečur peřinová pešek pešić peška peško pešková pešta
peštová pha phaibun phailin phairoh phamová phanumas phassakorn phawta phenphitcha phet phichai phichit phin phindile
phitsamai phloi phong phua phubes phueng phumzile phusilarungrueng pháp phát phó phú phúc pianduangsri piasecki pichai
pichpandecha piechota piekarska piekarski pietilä pietras pietrasiak pietruszka pietrzak pietrzyk pietrzykowska
pietrzykowski pih pihelgas pihl pihla pihlak piho pihu piia piip piippola piir piirainen piirsalu pijus pika
pikatsingkorn pikec pikk pikkarainen pilapil pilarski pilařová pilch pildilapil pilgaard piljek pilota pilátová
pimchan pinagbuklodg pinagdamutan pinagpalag pingle pinja pinky pintarič pintea pintilie pintusorn pintérné piotrowicz
piotrowska piotrowski pirahmet piran pirc piret pirinen pirjo pirkko pirnat piroska pirošová pirttijärvi pirttikangas
pirvu pirzada pitanuwat pitarch pitart pitipat pitkämäki pitkänen pivoňka pivoňková piwowarczyk piyabutr piórkowski
piątek piątkowski piłat pjotrs plachá plachý plantak plantek plaček plačková plažanin plch plchová plekanec
plekanecová pleše ploom plooy ploug pluhař pluhařová pluta plšek plšková pocius podgoršek podgórski podhradská
podhradský podkonická podkonický podnieks podzimek podzimková pogačar pogačnik poh pohjola pohlová pohtamo pojas pokas
pokorná pokos pokuaa polanská polanský polauaypon polański poliak poliaková polikarp polić poljak poljakov polona
polonca polonijo polović polách poláchová poláková poláček poláčková polášek polášková polívka polívková pomaa
pompilia pompiliu ponferrada pongpanitch pongrac pontus pooja poom poonam popelka popelková popescu popov popova
popovici popović popovičová popławski porfiriusz porfiry porkkala pornchanok pornpipatpong poronen poropat poropudas
porębski posalee poska poslon pospíchal pospíchalová pospíšil pospíšilová pothanun potočnik potůček potůčková poul
poula pouline poulsen pourová povilas povilonis povl povlsen povše poyrazoğlu pozder poçan pośpiech požega praba
prabawa prabha prabhakar prabhat prabhu prabin prabowo prabu prachanda prachayaroch prachař prachařová pradana pradeep
pradhan pradhana pradipta prakalpawong prakasa prakash prakosa prames pranab pranata pranavi pranawa pranit pranowo
prančiškus prasasta prasetya prasetyo prashad prashant prasongsanti prasoon prastuti pratama pratap pratiwi pravat
pravin pravoslav prawira prayitna prayoga prayogo prayoonhong prayut pražák pražáková prchal prchalová preben preda
predovan preet preez prelec prempeh preočanin prerna preshita pribadi pribanić pricha priede priedītis priit prija
prily primož primožič prisana priselac prisha priyanka procházka procházková prodan profira prokeš prokešová prokles
prokop prokopová prokul provazník provazníková prošek prošková prpić prskalo prtenjača prus pruul przemysław
przybylska przybylski przybysz przybył przybyła prášek prášková průcha průchová průša průšová ptak ptáček ptáčková
puchalski pudjiastuti puenthai puhakainenä puhakka puharić puhvel puiu puji pukk pukkila puljiz pulkkinen puntasrima
puntira punyawong puolakka puput pupák pupáková puranen puriņš purmals purna purnawati purohit purwa purwadi purwanti
purwanto pushpa puskás puspa puspasari puspita putinja putra putri putu puuperä puusepp puustinen puškarić pušnik pyn
pyry pytel pyykkö pyykkönen pálné pánek pánková pásztor pásztorné pátek pátková päivi päivikki päivälä päivärinta pärn
pärna pärnpuu pärtel pääkkönen pääsuke pålsson péterné pícha píchová píšová põld põldma põldmaa põllu pöllänen
pöllönen pöntinen pöysti pürçek pütsep pāvels pāvils pătru pērkons pēteris pētersons płonka přemysl přibyl přibylová
přikryl přikrylová příhoda příhodová pšenička pšeničková qabeel qabool qadim qadir qais qaiser qasim qazi qiang qing
qingyi qinyi qodir qomar qori qorri quah quang quartey quddus queralt quiambao quibin quiblat quibuyen quim quindipan
quirze quisumbing quixot quách quân quý qvist raadik raamat raappana raatikainen raatila rabbiye rabih rachela
raczyński radecki radek radelić radhakrishnan radhe radheshyam radhika radika radim radinović radit raditya radić
radičová radka radman rado radoi radojković radolović radomski radomír radoslav radosław radovan radović radová
radočaj radošević radu radulescu radulf radvilė radwańska radwański radzińska radziński radúz raees rafał rafid rafih
rafila raghav raghavan ragini ragner ragnhild ragnvald raguž raharja rahayu rahbek rahija rahimah rahiye rahka rahkala
rahmat rahmawati rahmet rahmi raidma raihan raija raili raimo raimon raimonds raiski raiskio raitanen raitis raittila
raivis raić rajagopal rajagopalan rajala rajamäki rajasa rajata rajesh rajh rajina rajko rajmund rajn rajnold raju
rajčić rakela rakhi rakide raková rakowski rakuljić ralfs raljević raluca ramachandran ramakrishnan ramanathan
ramaswamy rambousek rambousková rameez ramientos raminta ramir ramkissoon ramnarine rampersaud ramroop ramson ramu
ramunė ramšak ramūnas randhawa randmaa randoja ranganathan rangga rangi raniszewska raniszewski ranjan ranta rantala
rantamaa rantanen rapala rasheedah rasila rask rasma rasmine raspor rastija rastislav rastogi rasul rataj ratajczak
ratajová ratan ratana ratanaporn ratchanon ratih ratković ratna ratta ratti raud raudsepp rauf rauhala rauhanen raun
rauno rauric raut rautaporras rautavirta rautiainen rautio raval ravn rayla razzaq razı rađenović rašeta raši rašić
raška rašková ražov rebane rebihat rebić recepali reeta reetta reeva refet refik refiloe refilwe rege regitse regitze
regulska regulski rehime rehu reidar reidun reijo reinholds reinikainen reinikka reinis reinsalu reixachs rekomaa
reksa relano relleve relu remazan remei remeš remešová remilekun remmel renat renatas rendulić rendy rengül reoja
reotutarg repiská repiský repo repola resanović resnik respati restu resulcan revza rexach rexachs reyansh rezek rezin
rezková rezzak riaan riansyah rianto riaz ribarić riber ribič ribičić richa richardt richterová richtr richtrová
richárdné riddhi ridwan riekstiņš rigmor rihards riho riia riihimäki riikka riikonen riina riis riitta rijetković rika
rikard riku rimantas rimantė rimas rimi rimmanen ringlóciová rini rinta rintala rintamäki ripeka riquilda risalet
risek rishaan rispau rissanen ristilä risto riszdorfer ritari ritika ritoša ritthirong ritva riyadi riyanti rizki
rizwan ričardas ričards ričko robak robertas rochana roddie roderyk rodica roed rogala rogalska rogalski rogowski
rogošić rohat rohe rohini rohtla roine rojek rojjanasukchai rojnić rojnu rojumanong rojus rokas rokhia rokko roko
roksana rolandas rolands romanova romanowski romančík romančíková romas romea romet romualdas ronel ronkainen rooba
roolaid roope roosa roosileht rootare roponen rosiak rosiński rosman rosseyó rostislav rosu rotaru rotimi rou roubal
roubalová rousová rovella roxelana rozalia rozalija rozenberg rozman rozsypal rozsypalová rozītis rožič ruang rubalema
rubenis rubert rubeša rubinić ruchi ruciński rudianto rudnicka rudnicki rudolfné rudolfová rudransh rudziński rudzki
rudzītis ruedas ruggie rugilė ruhaan ruhanen ruhide ruhsat ruhugül ruishan ruitong rukavina rumeysa rumjantsev rummo
rumora rumpunen runjhun runrot runtti ruohoniemi ruonala ruonansuu ruotsalainen rupal rupesh rupnik rusiimwa rusin
ruslan rusli rusmana rusnė rusová rustam rusu rutkowska rutkowski ruuhonen ruus ruuskanen ruuskari ruusula ruutti
ruxanda ruxandra ruža rwabyoma ryba rybak rybarczyk rybicka rybicki rybníček rybníčeková rybová rybárik rybáriková
rybář rybářová ryhänen ryti rytis rytkönen rytter rytė ryynänen ryysyläinen ryś ryšavá ryšavý rzepka rác rácová rácz
ráczné räikkönen räisänen räsänen rätsep räty réka rózsa różański różycki rönkkö røed rømer rønning rüknettin rüya
rüzgar rüütel rüütli rüşen rýdl rýdlová răducu răzvan rıfkıye rūdolfs růžek růžena růžička růžičková růžková saadat
saaki saako saangone saanila saanvi saare saarela saarenheimo saari saarikivi saarinen saarnio saarnivaara
saastamoinen saathvik sabar sabaters sabaté sabatés sabau sabdat sabharwal sabih sabihe sabljak sabol sabır sachdev
sachdeva sadaqat sadat saderr sadeti sadina sadiq sadittin sadiye sadloňová sadowska sadowski sadílek sadílková
sadıklar saefullah saenamuang saengdao safdar safeer safinaz safitri safo safoaa safronov safta safura saghar sagheer
saha sahana saheed sahil sahir sahni sahota saiarr saif saiful saikkonen saikou sainabou sainey sainio saira sait
sajaa sajid sajja sajjad sajo saka sakalauskas sakari sakarya sakač sakda sakip saks saksala sakti saku sakura
salahuddin salahudin saleem salenius salimah salimet salkın sallinen salmela salmelainen salmina salminen salolainen
salomaa salomea salomey salonen salopek saloranta salsabila salumbidez salumets salumäe salurbay salvi salwator samaba
samahat samaira samancı sameedha samek samiah saming samková samorn samory samosir sampath sampo samra samsonová
samsul samuelsen samuelsson samuli samulin samurtay sanan sanavber sanaya sanballa sancak sancia sancina sandalcı
sandeep sandhu sandile sandis sandström sandu sandvik sanfrid sangha sanghvi sangsorn sani sanjally sanjani sanjaya
sanji sankar sankaran sankung sannala sanni sanoh sanouk santacana santanen santeri santichai santosh santoso santtu
sanun sanur sanusi sanç sançar saoni sapna sapta saptono saputra saqib saqlain saraf saragih sarakit sarap sarapuu
saraste sarasvuo sarata saratou sarbu sardelić sarfraz sargın saribaa saribanding sariha sarim sariuag sariwa sarkar
sarma sarmad sarmīte sarnowska sarnowski sarp sarpkın sarraf sarte sarunporn sarv sarwar sarya sarıcabay sarıoğlu
sastry sataheep satang sathe satishwar satra satrettin satria sattar satu satunding satya satıa saud saukko sauli
saulius saulītis saurabh saurina savak saveljev saveta savioja savisaar savita savić savni savolainen savu sawalo
sawatdi sawhney sawicka sawicki saxena saydam sayer saygın saygıner sayin sayrak sayın saçı sağcan sağdıç sağıt sašo
schack schalkwyk schejbal schejbalová schmidtová schneiderová schou schrder schrøder schwarzová seah sebastijan
sebastjan sebattin sebigül seblâ seckka sedife sedliak sedliaková sedlák sedláková sedláček sedláčková sedlář
sedlářová sefer segunmaru seha sehel sehgal sehnal sehnalová seidlová seifertová seija sejda sekandi sekanina
sekaninová sekhon sekinat selaheddin selatin selcen seler selime selmin selvi selänne selçuk semande semat semender
semenica semenov semerád semerádová semialjac semjonov semjonova semrin sencar seng sengan sengupta seni seniha
seničić senko sentmartí seow sepetçi seppelin seppo seppä seppälä seppänen septi seracettin serafia serafí serban
serda serezli serfinaz sergejev sergey sergiu sergiusz serhan serhatmehmet serma sernur serol servinaz servác serwaa
serwanga seršić sese seshadri setiawan setty setya setänen sevcan sevdi sevdinar seved severinsen severová sevgen
sevginur sevican sevindik sevla sevsevil seweryn seydo seyfullah seyhan seyithan seyyide sezal sezek sezen sezgin
sezginbaş seçgül seçme sgaard sgrd shaashwat shabalala shabbir shafiq shafqat shahbaz shahid shahzad shai shakeel
shakila shakir shakoor shakya shalewa shamsher shanaya shanker shao sharad sharaf sharjeel shashank shaukat shaurya
sheetal sheharyar shehzad shen sheng shenoy sheraz shere sherrif sheth shetty shilpa shinawatra shiqi shirisha
shivansh shivanya shlok shoaib shobha shrestha shreyan shristi shriyansh shroff shuja shujaat shuwei shweta shyin
siang siapuatco siara sibanda sibilia sibongile sibtain sibul sibusiso sidar siddharth siddiq sidhu sidia sidiq sidki
sidor sidorov sidsel sidónia siedlecki siekkinen sienkiewicz sieradzka sieradzki sievinen siew siffaye sifiso sigbritt
sigfred sigfrid sigga sigismundo sigit sigita signhild sigvald sigvard sihombing sihotang sihvonen siim siimar siira
siiri sikala sikandar sikirić sikk sikora sikorová sikorska sikorski silakka silanur sild siliņš silje sillanpää
sillaots sillaste sille silm siltala siltonen silvennoinen silvi silvian silviana silvija silviu silvo siman simangan
simanjuntak simas simber simbolon simen simi simina simion simionescu simisola simić simm simola simonas simonen
simonič simphiwe simsuangco simten sinaga sinagtala sinajo sinanoğlu sindho sindre sinem singhal sinică sinikka sining
sinnemäki sinožić sintija siper siphiwe sipho siphokazi sipilä sipola sipos siposné sipsipg sirait sirando sirap sirbu
sireelert siregar sirel siripaiboo sirish sirisopa sirje sirkesalo sirkka sirmais sirotić sirpa sirreh siru sirviö
sisask siset sisko sissel sisu sitek siti sitiwat sitompul sitorus sittafa sittik sittikorn sittisaowapak situmorang
siudek siv sivert sivertsen sivák siváková siwek sixten siya siying siyun sizwe siêu sjöberg sjöblom sjödin sjögren
sjöström skaarup skaidrīte skalická skalický skalová skalski skiba skibiński skjødt sklenka sklenková sklenář
sklenářová skoczylas skoglund skok skokan skokanová skopal skopalová skou skov skovgaard skowron skowronek skowroński
skořepa skořepová skrastiņš skriver skrzypczak skrzypek skuja skujiņš skupnjak skutecká skutecký skuterud skytte
skácel skácelová skóra sköld skøtt skřivánek skřivánková slabá slabý sladká sladký sladonja slamet slanina slaninová
slavomír slavík slavíková slavíček slavíčková slašťan slašťanová slezák slezáková sloboda slobodník slobodníková
slobodová slota slotová slovák slováková slováček slováčková sluka sluková sládková sláma slámová sláva slávka
smaranda smed smedegaard smedsrud smejkal smejkalová smetana smetanová smiltė smirnov smirnova smogeli smoković smola
smolarek smolić smoliński smolka smolková smolová smolík smolíková smrek smrekar smreková smrčka smrčková smrž smržová
smutná smutný smékal smékalová sname sndergaard sndergrd sneha snježana soare sobczak sobczyk sobek sobieraj sobková
sobolewski sobota sobotka sobotková sochacki sochor sochorová sodhani sodhi soffie sofija sofus soh sohaib sohail
sohrab soikkeli soini soininen sojka sojková sokač sokić sokk sokol sokolov sokolová sokołowska sokołowski sokół
solada solanki solberg solbritt soleh soleminio solheim solli solma solmaz solmorog solomun solovjov solvej solvejg
solvig solvita somani somchair sommerová somogyi somogyiné somwan sonad sonchai sondre songcuya songprawati songsuda
songurkan soni sonna sonninen sonnur sood sooksawang soosaar soosalu soots sopoćko soppela sorajoki sorana
sorattanachai sorawut sorin sorina sorić sormunen sorokin sorsa sosnowski soukup soukupová souček součková sova sovová
sowa sowiński soydaner soykan soykut soylu soyselçuk soósné sołtys sołtysiak sošić spirydion sproģis spurná spurný
spáčil spáčilová srb srbová srensen srečko sridhar srinivas srinivasan sripituksakul srisati srisoontorn srivastava
sriwarunyu srna sroka sroy sršen ssebatta ssebugulu ssebunya ssebuuma ssebyala ssegawa ssekabira ssekanjako ssekate
ssekibuule ssekidde ssekiranda ssekitooleko ssekubulwa ssempija ssempungu ssemwezi ssendege ssenjovu ssenkaali
ssentezza ssentongo sserubiri sseruyinda ssettende stachowiak stachowicz stachura stachurski staffan staicu stana
stanca stanciu stancu staneková stanescu stanislava staniszewski stanisław stanisława stanisławski stanić staničić
stanka stankevičienė stankevičius stankevičiūtė stankiewicz stanko stanković stančin staněk starzyńska starzyński
starý starčević stasiak staszewski stawicki staņislavs staňková stec stefanescu stefaniak stefański steffensen stehlík
stehlíková steinar steinerová stejskal stejskalová stelian steliana stellan stelmach stenberg stensrud stergaard
stergrd stian stibor stiborová stipanović stiperski stoch stodola stodolová stoian stoica stojan stojanov stojnić
stojčević stokholm stoklasa stoklasová stolarczyk stolarski stolnik stopar storgaard stošić straka straková strandberg
strazdiņš stražičić strejček strejčková strinavić strnad strnadová strnisko strnisková strouhal strouhalová strzelczyk
strzelecki stránská stránský strömberg strøm stuchlík stuchlíková studená studený studnička studničková stupalo stupka
stupková sture stychlerz stárek stárková stępień stępniak sua suartini suat suavas subash subedi subhan subijano
subrabas subramaniam subramanian subutiye suchada suchin suchomel suchomelová suchá suchánek suchánková suchý suci
suciu suda sudi sudiati suevis sugianto sugiarto suhendra suhonen suikkala sujjaboriboon sukai sukbunsung sukhenai
sukhon sukonta suková sukriti sulaiman sulaimon sulayman sule suleman sulg sulhi sumague sumalee sumana sumayyah
sumbundu sumeet sumit summanen sunan sunay sundaram sundberg sundin sundqvist sundström sunee sunel sunkang sunniva
sunstra sunti suntornnitikul suntu sunyer suomalainen suomela suominen suosalo supasit supasita suphi suppamongkon
supriya supsup suraj surana suraprachit suraprasert surać surma suryatama suryatmi suryono susam susanti sushant
sushmita susiluoto suski sussanne sutay sutinen sutt suttirat sutunkung suuronen suutarinen suvakit suvela suvi
suvorov suwarno suwijuk sušnik svane svante svatoň svatoňová svatoš svatošová svačina svačinová svein svend svendsen
svenning svenningsen svensson sverker sverre svetličić svetozár svit sviták svitáková svobodová svozil svozilová
svrbík svrbíková svärd svätopluk světlík světlíková swaminathan swamy swati syahrini syazana sydiongco sydänmäki
syjuco sylvest sylwester synek synková synne synnöve synnøve syrjä syrjälä syrová syrový syster sytengco szabina
szabolcs szabová szabóné szafrański szalai szalainé szandra szasz szatkowski szczepan szczepaniak szczepanik
szczepańska szczepański szczerba szcześniak szczygieł szczęsna szczęsny sze szekeres szekeresné szeląg szervác
szervácné szewczyk szilveszter szilvia szilágyi szilágyiné szilárd szonja szostak szulc szwarc szwed szydłowski
szymańska szymański szymczak szymczyk szymkowiak szymon szyszka székely székelyné szücs szücsné szőke szőkené sámel
sámelová sándorné sárközi sânziana säkkinen särkkä sæther söderberg söderlund söderström sökmen söyler sözer sözeri
søgaard søndergaard sønderskov søren sørensen sørine sørlie søs sücaettin süha süheyda süleyla süleymanoğlu sümerya
sümeyye süner süsen süvari süzer sýkora sýkorová sıla sırriye sıylıhan sławiński sławomir sławomira słowik słowiński
taahid taaramae taavettila taavi taavila taavitsainen tabacu tabeed taberner taberné tabraiz taciddin tacjana tadas
tadej tadeja tadeáš taeng tagaan tagangül tage tagonon tahere tahincioğlu taimur taipale taiwo tajammul tajda tajus
takala takalani takkala takkula takyi takács takácsné talat talatala talaugon talayer taliánová talongg talts tamang
tamaydın tamberg tambuatco tamm tammik tamminen tammisto tampubolon tamunoemi tamásné tanak tanay tanbay tancošová
tandoğdu taneja tanel taneli tangen tanhan tanhehco tanjuatco tanjutco tanpınar tanrıkulu tansanee tanses tansev
tansiongco tanskanen tansığ tantri tanu tanuja tanvir tanyolaç tanyu tanır tapalla tapio tapola tarancı tarassov
tarczyńska tarczyński tarihoran tarmo tarnowska tarnowski tartış taru tarvainen tarvas tasatou tasdik taskinen taslim
tasnim tastula tasvir taswir tatarczyk tatarka tatarková tatarová tataru tatárkaová taufan taufeeq taufik tauno
tauqeer tauriainen tauseef tautvydas taverner tavčar tawhiao tawia tawisuwan tay tayaydın taygan taylak tayyibe tayyip
tazegül taçnur taşkan taşlı taşçı teber teboho tecimer tedi teea teearu teemu teesalu teetat teguh tehsin teija teijo
tejaswani tejs tekand tekbay tekecan tekelioğlu tekiner tekla teknaz teksoy tellervo telm temime temirhan temitope
temizkal temuçin tenkanen tenvir teodor teodorescu teodors teodosia teofil teohari teona tepeš teplá teplý teppo teras
tercan terencjusz terezija terhi terje terkelsen terlan terlecka terlević terttu tervo tervonen terzić teräsniska
teréz terézia tesařová teuvo tevetoğlu tevs tevž tey teybet tezcan tezol tešija tha thabang thabiso thabo thaem thaeng
thahan thaker thakkar thaklaew thakur tham thaman thamrin thanatcha thandeka thandi thando thanom thantananont thapa
thapelo thapthim theis themba thembi therkelsen therkildsen thgersen thinnakorn thiên thoa thomasen thomka thomková
thomsen thorbjörn thord thoresen thorkild thorsen thorup thorvald thrane thuanthong thuesen thulani thumying thure
thygesen thêu thôi thøgersen thúc tiainen tiangco tianvarich tiaoqui tiberiu ticen tichomír tichá tichý tida
tihhomirov tiia tiihonen tiik tiilikainen tiina tiit tiits tiiu tijan tikka tikkanen tilen tilk timbul timburguera
timko timofejev timonen timotei timotej timurtaş timutimu tinja tinkara tiongson tiril tirkkonen tirtayasa tisaj tiso
titas titilayo titilope titin titipatrayunyong titov tivadar tiwaa tiwari tiya tizikara tiêu tiğin tjahjadi tjaš tjaša
tkaczyk tladi toader tobiasz tobiloba todor todsapornpitakul todsawun toft toh toijala toikkanen toivanen toivonen
toić tokarski tokatlıoğlu tokgöz tokkola toktuğ toköz tolj tolonbay tolonen tolstrup tolulope toluwani tolvanen toman
tomanová tomaszewska tomaszewski tomažič tombong tomczak tomczyk tomek tomescu tomeček tomečeková tomečková tomešová
tomiloba tomingas tomić tomičić tomka tomko tomková tomljanović tommi tomson tomurcuk tománek tománková tomášek
tomášková tomášová tomčić tomšič tonc tonguç tonje toomas toome tooming toomsalu toor topaloğlu topan topi topias
toplak topolska topolski topuz topçuoğlu toraman torbjörn torbjørn torborg tord torgersen torgny torhan torill torkel
torkkeli torvald totić totsaken touko tove toàn toğan tracz traian trandafir tranová tratnik trbović trei treial
treier trgovčić trif trifan triin trikasemmart tripathi triplat trishana triwijaya trnka trnková trnski troels
troelsen trofimov trojanová trojanowski trond trubenová truelsen truhlář truhlářová trung trutanić truu trycia tryggve
trzcińska trzciński trzeciak trávníček trávníčková trček trčka trčková tschi tshepiso tshepo tsholofelo tsvetkov tubog
tubongbanua tudić tudora tudorache tudose tudosia tufail tugiman tugonon tuhaka tuhame tuija tuisk tuisku tuixén
tukata tukiainen tuksar tulkki tulsi tulun tumelo tumulakg tumusiime tumwebaze tumwesigye tumwiine tunaboylu tunahan
tunchanok tungkasethakul tunguç tunradee tuntayakul tunçboğa tunçeri tunçkılıç tuomas tuomela tuomi tuominen tuomisto
tuomo tuovinen tupas tupaz tuppurainen turabi turcein turcu turek tureček turečková turid turina turiņš turková turo
turongkinanon turowska turowski turpeinen turudić turunen turyasingura turčinov turčok turčoková tusiime tutkucan
tutkun tuukka tuul tuula tuuli tuulia tuulik tuulikki tuutti tuva tuyuğ tuček tučková tuđa tuğcan tuğlu tuğluk
tuğrulhan tuğtaş tuğçe tušek tuškan tveit tvrdá tvrdík tvrdíková tvrdý twardowski twasiima tweneboa twesigomwe twumasi
tyko tymon tymoteusz tynkkynen typpö tyrninen tyszka tze táborská táborský täht tähtinen tätte tóthné tóthová tõnis
tõnisson tõnu törel törnqvist törrö törrönen török törökné tønnesen tùng tùy tükelalp tülin tümer tümkurt tünde türcan
türkalp türkdoğan türker türkmen türknur türkyılmaz tütüncü tüzeer tüzenur tüzün tīruma tınal tříska třísková tůmová
ubol uchechi uchita uda uday udin udomprecha uffe ufukay ugnė ugrinić uguet uher uherová uhlíř uhlířová uibo ujwal
ukić ukkola ulakbey uldis ulmanis ulrichová ulrik ulrika uludağ uluhan uluman ulutay uluğbey ulvila ulya umair umar
umay umaya umbara umesh umi ummahani umman umutcan umuşan unang unathi ung unggul ungureanu unhola unjani unni unt
uolevi uosukainen uotila upadhyay upasana upik uppal uraltay uram uramová urb urbancová urbanec urbanová urbanowicz
urbańczyk urbańska urbański urblík urblíková urbonas urbánek urbánková urgell urhan urho urhonen urlić urmas urmi
uronen uroš urpalainen urpilainen ursu urvashi urve urša uršič urška usamah ushan usman usyi utama utami utku utkucan
utriainen uus uusikari uusikylä uusisalmi uusitalo uustalu uwais uyainah uyanser uygun uysiuseng uytengsu uyên uzaif
uzair uzbay uzodimma uzsoy uçan uçbeyi uông uğan uğur uğurkan uğurtan ušić vaara vacek vaci vacibe vacková vaculík
vaculíková vaduva vafir vagn vahala vahanen vaher vahittin vaht vahter vahtra vahvanen vaidas vaidotas vaidya vaike
vainio vaino vainola vaishali vajcík vajcíková vajda vajdová vakarė vakeel vakris vala valach valachovič valachovičová
valachová valborg valdemaras valdis valdma valenta valentinus valentić valentová valentí valerija valeriu valešová
valfrid valge valjakka valjetić valkama valkonen vallentin valo valová valtanen valtonen valtteri valuška valušková
valys valášek valášková vanags vaneková vanhanen vanhoja vanida vanová vanya vaníček vaníčková vančura vančurová vaněk
vaněček vaněčková vares varghese vargová vargáné vargın varis varjus varkey varlık vartiainen varty varughese varun
varvara vasala vasarė vasile vasilescu vasiliauskaitė vasiliauskas vasiliauskienė vasilica vasiliev vasiliu vasiļjevs
vass vassiljev vassiljeva vassné vasyl vauhkonen vavrinec vavřík vavříková vaysal vazir vaňková vašek vašková vašák
vašáková vašíček vašíčková vecide ved vedansh vedant vedat vedran vedvik veena veera veeti vefia vegard vegge veijo
veijonen veikko veini veić vejvoda vejvodová velioğlu velitdin vendela vendelbo vendelín vendla vendula veniamin
venkat venkataraman venkatesh venla vennala vennamo venäläinen vepsäläinen veres veresné verim verneri vernerová vesa
vesel veselová veselá veselý vesik veski vestergaard vestergrd vestergård vesterinen vesuri veteläinen vethayasas
veverka veverková vezat vezrife večeřová viaan vibeke vicen vicenç vidaković vidas vidic vidmar vidov vidovič vidura
vierikko vieroslava viesturs vigilija vigilijus vihaan vihtanen viiding viik viikate viinanen viinikka viira viitala
viitanen viivi vija vijayent vik viklund vikrant viks vikström viktoras viktorie viktorija viktors vilciņš vildane
vilde vilgot vilhelm vilhelmiina vilhelmina vilhelmine vilhelmsen vilho vilhola viliam vilis vilius vilja viljami
viljanen viljem viljevac viljo vilkkula vilks vill villads villadsen villaecija villamor villaroman villemson villiam
villiers villosillo villumsen villy vilmos vilmosné vilnis vilpas viltė vilém vilímek vilímková viman vincenc vincetić
vincze vinczéné vincéné vineeta vinh vinković vinogradov vinsen vinther vintila vinyet vinyuvanichkul vinš vinšová
violant viorel viorela viorica vipavakit viraj virat virgiawan virk virkkula virkkunen virman virolainen virpi virta
virtala virtanen virág virágné virčíková visalyaputra visan visarion visnapuu visvaldis viswanathan vitalija vitalijus
vitalis vitasović vitsut vitug vitásek vitásková vivaan viveca vivek viveka vivi viviann vivianne viļums višňovská
višňovský vižintin vjatšeslav vjekoslav vlach vlachová vlad vladislav vladislavić vladislavs vlahović vlaicu vlassov
vlastimil vlasák vlasáková vlašić vlk vlková vlădelina vlček vlčková vobořil vobořilová vodička vodičková vodopivec
vodrážka vodrážková vodák vodáková vohra voicu voinea vojko vojković vojta vojtek vojteková vojtková vojtová vojtíšek
vojtíšková vojtěch vojtěchová vojáček vojáčková vokoun vokounová volarević volarić voldemārs volek volf volfová volkov
volková volná volný vondra vondrová vondrák vondráková vondráček vondráčková vorel vorkapić vorlová vorlíček
vorlíčková vorobjov voronin voráček voráčková votava votavová votruba votrubová voutilainen vovk vozila voříšek
voříšková vrabcová vrabec vrabelj vranić vratislav vratko vrba vrban vrbová vretenar vrhovec vrzal vrzalová vrána
vránová vsiliauskas vugdelija vugec vuk vuka vukman vukobratović vuković vukušić vuljak vuokko vuorela vuorenpää vuori
vuorikoski vuorinen vusi vuyokazi vučetić vučin vučković vybíral vybíralová vydarená vydarený vydra vydrová vygantas
vymazal vymazalová vyskočil vyskočilová vysloužil vysloužilová vytautas vytė vành vácha váchová václav václavek
václavková václavík václavíková vágnerová válek válková váradi váradiné vávra vávrová vähi väisälä väisänen välbe
välimaa välimäki välioja väljas västrik väyrynen väänänen väätänen végh véghné vícenová vícha víchová vítek vítková
vítová vítězslav víšek víšková víťazoslav võigemast võsu vörös vörösné vėjūnė vīksna vītoliņš vītols wable wacana
wacław wadhwa waen wafa wafiq wagle waglewska waglewski wagnerová waheed wahid wahlström wahyu wahyudin wahyuni
waikari wajid wakeel wakiman walczak walenty walentyn walentyna waleria walerian walery walgierz wali walia walicka
walicki waligórska waligórski walkowiak walla wallin walterová waluyo wanesa wani wannapaitoonsri waqar waqas warchoł
wardaya wardhana wardi warji warsa warsita wasay waseem wasiak wasif wasilewska wasilewski wasim wasin wasita wasiu
waskita wason wassaya wasswa wastuti wasunun waszkiewicz wattanapanit wattanasin wavamuno wawan wawrzyniak wawrzyniec
wazir weberová weena weining weissová wenche wenxuan wenyan werneri weronika wesołowska wesołowski westergaard westh
westhuizen wettenranta wharerau whina wiafe wiara wibisono wibowo wicaksono widiastuti widodo widya wieczorek
wielopolska wielopolski wierzbicki wierzbowska wierzbowski wiesław wiesława wiitanen wijanarko wijaya wijayanti
wikaira wikström wiktor wiktoria wila wilczek wilczyńska wilczyński wilfryd wiljami wilk willumsen wimolnot winai
winardi winarno winarsih winarta wincenty winda winiarski winiata winklerová winni winnicka winnicki winther wipa
wiparata wira wirawan wirda wirginia wirtanen wiskari wisnu witalis witczak witek witkowska witkowski wiącek więcek
więckowski wiśniewska wiśniewski wnuk wodzińska wodziński wojciechowska wojciechowski wojtas wojtasik wojtczak
wojtkowiak wolak wold wolfová woliński wolny wolska wolski woś woźniak wrona wroński wróbel wróblewska wróblewski
wuday wulan wulandari wuraola wynand wypych wysocka wysocki wyszyński wójcicki wójcik wąsik węgrzyn władysław
władysława włodarczyk włodarski włodzimiera włodzimierz xinhui xinyu xiu xolani xuwicha yaa yaamoa yada yadav yadigar
yadikon yadu yadunandan yahya yahşi yahşikan yai yakay yakubu yalazabay yalgın yaltırak yalçın yalın yama yamin yamini
yance yandeh yanding yani yanisa yankı yanling yanuar yao yapchulay yaptinchay yaqub yar yargı yasan yasemen yasir
yawar yawson yayak yazganalp yazgül yazhini yazıcı yağın yağız yağızkurt yaşar yaşattin yda yde yeboa yeboah yekbun
yekda yelee yelesen yeneral yengko yeo yeong yepelek yertan yessi yetişal yetkiner yeyeh yeşil yeşilkaya yihui yindee
yingbi yirenkyi yitong yiu yixuan yliannala ylijoki ylijälä ylikangas ylinen ylioja ylitalo yllana ylppö ylva yläjoki
ylönen yng yngve yob yohannan yolal yolandi yongjaiyut yono yorulmaz yoruç yosma yossi younas youprasert yousaf
yrjänen yrjänä yrjö yrjölä yrsa yrttiaho yudha yudhanto yudhistira yudhiswara yudi yug yujin yulia yulianti yulianto
yuliarti yuni yuniar yunita yunt yunwen yurdanur yurdaser yurtgüven yurtseven yurttaş yussuf yut yuthakon yutong
yuvaan yuxi yuxuan yömaa yönetmen yücel yücelen yüksel yümun yıldır yıldırım yıldız yıldızoğlu yılma yılmaz yılmazer
zaborowski zabłocki zacaries zacharia zacharias zachariasz zachová zadravec zaeem zaenab zaenal zafra zagumna zagumny
zagórski zaharia zaheer zahfer zahharov zahid zahoor zahradník zahradníková zahrádka zahrádková zaighum zainab zaini
zaitsev zajacová zajc zajíc zajícová zajíček zajíčková zając zajączkowska zajączkowski zakinja zakir zakrajšek
zakrzewska zakrzewski zala zalar zalewska zalewski zaliha zalindra zalokar založnik zalán zameer zamfir zamfira zamir
zandile zanele zanoški zapletalová zarar zareef zaremba zariņš zarnosh zarzecka zarzecki zarzycki zaręba zatloukal
zatloukalová zavadil zavadilová zavřel zavřelová zawada zawadzka zawadzki zawisza zawiślak zaķis zbořil zbořilová
zbyněk zdenko zdeněk zdražil zdražilová zdunek zdzisław zdzisława zebec zebirce zedník zedníková zeeshan zehnia
zehranur zekayi zelenayová zelenka zelenková zelená zelený zelinka zelinková zelić zeltiņš zeman zemanová zemljič
zemzem zemánek zemánková zengel zengin zennun zenonas zenovia zerafet zeride zevlüde zeynelabidin zeyno zezula
zezulová zgorelec zhi zhiming zhiyu zhong ziedonis zielińska zieliński zielonka ziemelis zigrīda zihni zikmund
zikmundová zilfa zima zimka zimková zimová zinaida zinnure ziopaja zipser zirnis ziyaettin ziyu ziółkowska ziółkowski
zięba ziętek zlatica zlatka zlámal zlámalová zmaić zofija zohaib zohair zoja zoltánné zoral zorić zorka zorko zorlu
zorman zotan zoubek zoubková zouhar zouharová zrilić zrinski zsanett zsigmond zsoltné zsombor zsomborné zsuzsanna
zsófia zsóka zubeyde zubčić zuhaib zujev zulaika zulaikha zulfa zulfikara zulfikri zulfiqar zulkarnain zulqarnain
zupanc zupančič zuzanna zuzulová zvaigzne zver zvirbulis zvonimir zvonka zvonko zvěřina zvěřinová zwoliński zych
zygmunt zyta záborská záborský zábranská zábranský zálešák zálešáková zámečník zámečníková záruba zárubová zátopek
zétény zétényné zíka zíková zöhrehan zúbrik zúbriková züfer züheyla zülbiye zülfüye zülgarni zümre zālītis àneu ádámné
ákos árminné árpádné âlemşah ämmälä änglund änäkkälä äyräs äärynen åberg åbjørn ågren åke åkesson åse åslund åström
çakar çakırca çaltı çalım çamdalı çamok çamurcuoğlu çapanoğlu çapkan çatalbaş çavuldur çağa çağan çağdan çağlar
çağlasın çağveren çağıran çelem çelikkan çelikyürek çetiner çetinsu çevik çeviköz çevregül çilga çinerk çisem çokan
çolpan çopur çorlu çoğay çörekçi çıdal çınar çıvgın õispuu õun õunapuu öberg öcalan öge öhman ökkaş öktürk ömriye ömür
öncel önel öngen önsal öpik örfiye örik örjan öryürek östlund översti övün öymen öysti özakan özalpsan özaslan özay
özbay özberk özbey özbilek özbilge özbir özdal özdemir özdenak özdeş özdil özdoğan özdoğdu özel özerdinç özertem özge
özger özgörkey özgün özgür özinal özkanlı özkara özkent özkutlu özkök özlü özokçu özpetek özpınar özsözlü öztek
öztonga öztuna öztürk özyurt özçam özüdoğru öörni öğet ødegård øivind øjvind ørni ørum østby østergaard østergård
østli øvli øystein øyvind übeydullah ülfet ülke ülker ülküdeş ülküm ülle ümmahan ümmet ümmühan ümran ümray ünal ünek
ünlen ünsever ünübol ürfettin ürper üstün üzer üçgül āboliņš ābols ādolfs ārija ąžuolas ćorić ćorluka ćosić ćurić
čadová čagalj čapkovič čapkovičová čapková čaplovič čaplovičová čargonja čarnogurská čarnogurský čechová čeh čejka
čejková čermák čermáková černoch černochová černohorská černohorský černík černíková černý červenka červenková červená
červený červeňák červeňáková červinka červinková čierna čierny čihák čiháková čizmić čižmešija čobrda čobrdová čonka
čonková čotić čović čubrić čudić čuk čukman čulina čuljak čuntalová čupić čurdová čuček čápová čížek čížková ďaďová
ďurica ďuricová ďuriš ďurišová đan đoàn đurašević đurinić đuro đurđica đài đàm đào đình đôn đông đăng ēriks ēvalds
ģederts ľubica ľubomíra ľubor ľuboslav ľuboslava ľudomil ľudomila ľudovít łapiński łazarczyk łazarz łucja łuczak
łukasiewicz łukasik łukasz łukaszewski řehoř řehořová řehák řeháková řeháček řeháčková řezníček řezníčková řezáč
řezáčová říha říhová śliwa śliwiński ślusarczyk ślusarska ślusarski świderski świerczyńska świerczyński świątek
şabettin şadıman şafak şafii şahat şahdiye şahinbey şahinder şahmettin şahnur şahnuray şahıgül şamiha şanlı şavki
şazime şefi şefiye şehamet şehreban şehza şekim şelâle şemsettin şemsinisa şendoğan şener şenkal şennur şensoy
şerafeddin şeref şerman şevket şevketfeza şeyda şilan şinasi şirivan şuayp şöhret şükri şüküfe šafařík šafaříková
šafránek šafránková šafářová šalić šandová šantić šargač šarlija šarūnas šašek šašková šebek šebela šebelová šebestová
šebková šedivá šedivý šedová šegović šelendić šenková šeparović šestan šesták šestáková ševtšenko ševčík ševčíková
šibalić šidlo šidlová šilhavá šilhavý šime šimek šimeček šimečková šimičić šimková šimonovič šimonovičová šimonová
šimunić šimunović šimák šimáková šimánek šimánková šimáček šimáčková šimčík šimčíková šimůnek šimůnková šindelář
šindelářová šindler šindlerová šinkovec šinković šipić široká široký šitum šišková škara škoda škodová škof škrabal
škrabalová škriniar škriniarová škrlin škrnički škrtić škugor škultéty škultétyová škunca šlechta šlechtová šmajda
šmajdová šmerda šmerdová šmídová šnajdr šnajdrová šokčević šolc šolcová šoltisová šoltés šoltésová šoltýs šoltýsová
šouc šoustal šoštarić špaček špačková špela špika špička špičková špišić šplíchal šplíchalová špoljarić špralja šrámek
šrámková štefanec štefanija štefanka štefanková štefanová štefek štefica štefka štefková štefl šteflová štefović
štifanić štimac štrbac štrljić štrukelj šturlan štěpánek štěpánka štěpánková štěpánová štěrba štěrbová štšerbakov
šubrt šubrtová šulc šulcová šunjić šupraha šuran šurbek šurka šurková šustr šustrová švanda švandová švarc švarcová
švec švecová švehla švehlová švejda švejdová šverko švestka švestková šváb švábová šálek šálková šárka šímová šípek
šípková šípová šírová šťastná šťastný żebrowski żmuda żuk żukowska żukowski żurawska żurawski żyła žabjačan žagar žan
žaneta žanis železnik željka žemlička žemličková žemyna žerjav žeželić žibert žic žiga žiković žilvinas živilė živić
živković žižek žižka žižková žnidaršič žufika žugec žukauskas žukauskienė žukov žunec župan županić žuravljov žuvela
žužić žygimantas žáková žáček žáčková žídek žídková žďárská žďárský žůrek žůrková
]],
}
