-- Places by their English names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: libgeonames-common (data of geonames.org, CC-BY-4.0).

names {
  id = "places.en", about = "places by their English names", entity = "Address", score = 72,
  words = [[
aabenraa aachen aalborg aalen aalsmeer aalst aalten aalter aarau aarhus aarschot abadeh abaetetuba abaeté abakaliki
abakan abancay abashiri abasolo abay abaza abbeville abbiategrasso abbotsford abbottabad abdulino abengourou abeokuta
abepura aberdare aberdeen abergele aberystwyth abhar abhayāpuri abhā abidjan abiko abilene abingdon abington abinsk
abnūb abobo abohar aboisso abomey abomsa abony abovyan abqaiq abrama abreus abrīsham abucay abuja aburi abuyog abéché
acajete acajutla acaponeta acaraú acarigua acatzingo acayucan accra accrington acerra achaguas achalpur acharnes
acheng achern achhnera achim achinsk achocalla achères acireale acopiara acton actopan acworth acámbaro adam
adamantina adampur adana adapazarı addanki addison adeje adelaide adelanto adelfia adelphi aden adiaké adilabad
adilcevaz adirampattinam adiwerna adjlun adjud adjumani adler adliswil adoni adra adrano adrar adrian adrogué adzopé
adıyaman adūr affery affton afgooye afif afikpo afipskiy aflao aflou afragola afrin afula afyonkarahisar afzalgarh
afzalpur afşin agadez agadir agartala agawam agbor agboville agde agen ageo aghajari agidel aginskoye agnibilékrou
agogo agoo agoura agra agrigento agrinio agropoli agryz aguachica aguadas aguadilla aguascalientes aguazul aguaí
agudos aguilares agulu agüimes ahar ahaus ahfir ahlat ahlen ahmadpur ahmedabad ahmednagar ahraura ahrensburg
ahuachapán ahvāz aichach aigio aigáleo aiken aileu aimorés aioi airdrie airoli aistala aiud aivali aizawl ajaccio
ajalpan ajaokuta ajax ajdabiya ajka ajman ajmer ajnāla ajra akalkot akaltara akashi akbarpur akbarābād akbou
akdağmadeni aketi akhisar akhmīm akhtubinsk akhtyrskiy akita akivīdu akkarampalle akkol aklera akola akonolinga akora
akot akouda akoupé akre akron aksaray aksay aksu aktau aktobe akune akure akureyri akwanga akwatia akyazı akyurt
akçaabat akçakale akçakoca akşehir alabel alaca alafaya alaghsas alagir alagoinhas alajuela alamaiti alameda alaminos
alamogordo aland alandi alangad alangāyam alanya alapayevsk alaplı alappuzha alaquàs alarobia alaşehir alba albacete
albal albania albany albardón albemarle albenga alberton albertville albi albignasego alblasserdam albolote alboraya
albstadt albufeira albuquerque alcabideche alcamo alcantarilla alcañiz alcobaça alcobendas alcorcón alcoy alcúdia
aldaia aldama aldan alderetes aldershot aldine aldridge aleg alegre alegrete aleksandrov aleksandrovsk
aleksandrovskoye alekseyevka aleksin alenquer alençon aleppo aleshtar alessandria alexandria alexandroupoli aleysk
alfafar alfeld alfena alfenas alfortville alfragide alfreton alfter algeciras algemesí algete alghero algiers
algonquin algueirão algés alhambra aliaga alibag alicante alice alicia alief aligarh aligoodarz alihe alimos alingsås
alipur aljaraque alkmaar allada allanridge allapattah allauch allen allendale allende allentown alliston alloa
allschwil alma almada almansa almassora almaty almeirim almelo almenara almendralejo almería almonte almora almoradí
almuñécar alnāvar alot alotenango alpharetta alpignano alquízar alsdorf alsfeld alsip altadena altai altamira altamont
altamura altay altdorf altea altena altenburg altepexi alton altoona altotonga altrincham altus alushta aluva alvalade
alvand alvarado alvin alvorada alwar alwaye alytus alzey alzira alīganj amadeo amadora amagasaki amagi amahai amaigbo
amaliáda amalner amalāpuram amancio amangarh amara amaraji amaravati amargosa amarillo amarpur amarpātan amasya
amatitlán ambad ambajogai ambalangoda ambalavao ambanja ambarakaraka ambarawa ambarnath ambasamudram ambato
ambatofinandrahana ambatolampy ambatondrazaka ambattur amberg ambikāpur ambilobe amboanjo amboasary ambohitrolomahitsy
ambositra ambovombe ambrizette ambur ambāh ambāla ameca amecameca americana americus amersfoort amersham amesbury amet
amherst amiens amiradzhan amizour amla amlapura amman ammanford amod amora amorebieta amos amoy ampahana ampang
ampanihy ampara amparafaravola amparo ampasimanolotra amposta ampthill amravati amreli amritsar amroha amroli
amstelveen amsterdam amstetten amudālavalasa amuntai amursk amvrosiyivka amés anaco anacortes anaheim anaime anak
anakapalle anamalais anamizu anamur anan anand anandpur ananindeua anantapur anantnag anapa anastácio anbu ancaster
anchau ancona ancud ancón anda andahuaylas andalucía andapa andenne anderlecht andernach anderson andes andijan
andilamena andkhōy andol andong andover andradas andradina andreyevskoye andria andrychów andújar anekal anfu angamāli
angarsk angat angermünde anglet angleton angoche angol angono angoulême angren angri angul anguo anhua anicuns anjad
anjangaon anjiang anjo anjozorobe anju anjār ankang ankara ankazoabo ankazobe ankazondandy ankeny anking ankleshwar
anliu anloga anlong anlu anna annaba annaka annandale annapolis annecy annemasse annigeri anning annino anniston
annonay annur anoka anqiu ansbach anseong anserma anshan anshing anshun ansonia anta antakya antalaha antalya
antananarivo antanifotsy antequera anthiyur antibes antioch antofagasta antonina antony antratsit antrim antsirabe
antsiranana antsohihy antsohimbondrona antu antwerp anuradhapura anxiang anyama anyang anyuan anzio anáhuac anápolis
aného anūpgarh anūppur anūpshahr aoji aomori aonla aosta aoulef aoxi apalit apam apan aparecida aparri apartadó apas
apatin apatity apatzingán apeldoorn apia apiaí apizaco aplahoué apodaca apodi apolda apomu apopa apopka apostolove
appleton aprelevka aprilia apsheronsk apucarana aqaba aqsū aquidauana aquiraz aracaju aracataca aracati araci aracruz
arad aragarças araguari araguaína arai arak arakkonam araklı aral aramil arandas arang aranjuez arantāngi aranđelovac
arapiraca arapongas arar araranguá araraquara araras ararat arari araripina araruama arashiyama arauca arauco
araucária araure arawa araxá araya arayat araçatuba araçuaí arbatache arbroath arcadia arcata arcelia archena arcore
arcos arcot arcoverde arcueil ardabil ardahan ardakān ardea ardestān ardeşen ardmore ardon arecibo arele arendal
arequipa arese arezzo arfoud arganda argentan argenteuil argos argun argungu argyroúpoli arhavi arhribs arica ariccia
ariel arifwala ariguaní arima aringay aripuanã ariquemes arita arivonimamo ariyalūr arjawinangun arjona arkalgūd
arkhangelsk arles arlington arlon armavir armenia armentières armidale armilla armyansk arnavutköy arnhem arni arnold
arnsberg arnstadt aroa arona aroor arpino arqalyk arrah arraiján arras arrecife arrentela arriaga arris arroyito
arroyomolinos arsikere arsin arsk arta artashat arteixo artemisa artesia artigas artvin artémida artëm artëmovskiy
arua arucas arujá arukutti arumuganeri aruppukkottai arusha arvada arvayheer arvin aryanah arys arzamas arzano arzgir
arzignano arāmbāgh arāria asaba asadābād asahi asahikawa asaita asaka asamankese asan asansol asbest aschaffenburg
ascheberg aschersleben asenovgrad aserrí asha ashburn ashburton ashdod asheboro asheville ashford ashgabat ashibetsu
ashikaga ashington ashiya ashland ashmūn ashoknagar ashquelon ashta ashtabula ashtarak ashwaubenon asia asifābād
asilah asino asipovichy asker askøy asmara aspe aspropyrgos assab asse assebroek assemini assen assis assiut
astanajapura asti astorga astoria asunción aswān atakpamé atalaia atamaría atambua atami atani ataq atar atarfe atarra
atascadero atascocita ataşehir atbara atbasar athani athens atherton athlone atibaia atimonan atkarsk atlanta atlantis
atlixco atmakūr atraulī atsiaman atsugi attendorn attili attingal attleboro attur atuntaqui atwater atyrau aubagne
aubervilliers auburndale auch auchi auckland auderghem audincourt auerbach augsburg augusta augustów auraiya
aurangābād aurich aurillac aurora aurād ausa austin austintown autun auxerre avadi avanigadda avarua avaré avdiivka
aveiro avellaneda avellino avenel aventura aversa avezzano avignon avilés avinashi avion avola avon avondale avtury
awasa awati aweil awgu awka awsīm axochiapan axum ayabe ayacucho ayagoz ayakudi ayamonte ayapel ayaviri aydin aykhal
aylesbury ayodhya ayorou aytos ayutthaya ayutuxtepeque azamgarh azare azaz azazga azcapotzalco azeitão azemmour
azhatebage azhiyūr azimpur aznā azogues azov azrou azua azul azusa azzaba añatuya ağdam ağdaş ağrı ağsu aībak aşkale
baalbek baao baar baardheere baarn babaeski babahoyo babana babat babati babenhausen baberu babol babruysk babrāla
babu babīna bacabal bacau bachhraon backnang bacoli bacoor badagara badagry badajoz badalona badarganj baddi
baddomalhi baden badin badlapur badnāwar badou badulla badvel badīyah badūria baekrajan baena baesweiler baeza bafang
bafatá bafia bafilo bafoulabé bafoussam bafra bagaha bagalkot bagamoyo bagar bagasra bagayevskaya bagdogra bagerhat
baghdad bagheria baghlan bagneux bagnolet bagnoli bago bagpat bagulā bagé bahadurgarh baharampur baharly bahau
bahawalnagar bahawalpur baheri bahjoi bahraich bahula bahçelievler bahādurganj bahār baicheng baichihe baidi baidoa
baidyabati baiersbronn baiguan baihar baihe baihecun baihua baijiantan baijiawan baikonur bailadores baildon bailén
baimajing baiquan bairnsdale bairāgnia baisha baishan baishikante baishishan baituo baixi baiyin baião baja bakal
bakau bakersfield bakhchysarai bakhmach bakhmut bakhtiyārpur baki bako bakri baksan baku bakıxanov balabanovo balad
baladjary balagtas balaguer balaka balakhna balaklava balakliya balakovo balamban balanga balapulang balarāmpur
balashikha balashov balasore balassagyarmat balayan balbriggan balcarce baldwin balen balezino balfour balikpapan
balingen baliuag baliwan balkanabat balkh ballarat ballincollig ballitoville ballwin ballymena balma balmazújváros
balod balotra balqash balrāmpur balta baltimore baltiysk balu balung balykchy balyqshy balzar balāngīr balāţah
balıkesir balş bama bamako bambang bambanglipuro bambari bamberg bambous bambuí bamenda bamusso banamba banat banaz
banbridge banbury bandar bandeirantes banderilla bandipura bandung bandırma banepā banfora banga banganapalle
bangangté bangaon bangarapet bangassou bangil bangkalan bangkok bangolo bangor bangui banhā baniachang banikoara
banjar banjaran banjarmasin banjul bankra banlung banmankhi bannu bannūr bansalan banstead bantayan banting bantul
bantvāl banyo banyoles banyumas banyuwangi banūr baoding baoji baolong baoqing baoshan baotou baoying baqubah barabai
barabinsk baracoa baraguá barakaldo baraki baranoa baranovichi baras barauli baraut barañáin barbacena barbacha
barbalha barbastro barbate barberena barberton barbil barbosa barcarena barcelona barceloneta barcelos bardaskan
bardejov bardhaman bardsīr bareggio bareilly barendrecht barentu bargarh bargi barhiya bariadi barika bariloche
barinas barinitas bariri barishal barjala barletta barnaul barnes barnet barneveld barnsley barnstable barnstaple
barnāla baro barpeta barpāli barquisimeto barra barranca barrancabermeja barrancas barranqueras barranquilla barras
barreiras barreirinhas barreiro barreiros barretos barrhead barrie barrington barrinha barroso barry barstow
bartlesville bartlett bartoszyce bartow bartın barueri baruipur baruta barwāla barwāni barysh basauri basavakalyan
basel basford bashan bashanet basi basildon basingstoke basirpur baskil basmat basni basoda basoko basotu basra bassar
basseterre bassila bassum basti bastia bastos basuo baswa basyūn bata batabo batam batang batangafo batangas batatais
batavia bataysk bathgate bathinda bathurst batifa batley batman bato batouri battagram battambang batticaloa
battipaglia battir batu batumi baturaden baturaja baturité batāla batī bauan bauang baucau bauchi baunatal bauru bauta
bautzen bavly bawku bawshar bawāna bayaguana bayambang bayamo bayamón bayan bayanhongor bayawan baybay bayburt
baychester bayeux bayiji bayjī baymak baynjiwayn bayombong bayonne bayramaly bayreuth bayside baytown bayugan bayville
bayāna bayındır baza bağcılar başakşehir bcharré beaconsfield bealanana bearsden beaufort beaumont beaune beauvais
beavercreek beaverton bebedouro beberibe bebington bechem beckenham beckingen beckley beckum bedburg bedelē bedford
bedi bedlington bedong bedugul bedworth bedēsa beerse beersel beersheba begamganj begoro begusarai behat behbahān
behror behshahr beibei beidaihehaibin beidao beihai beijing beiliu beimeng beipiao beira beirut beisu beitbridge
beiwangli beja bejucal bejuma bekalta bekasi bekobod bektemir bela belalcázar belas belawan beldānga belebey
beledweyne belek belen belfast belfort belgaum belgorod belgrade beli belidzhi bellaire bellampalli bellary bellavista
belleville bellevue bellflower bellingham bellinzona bellmore bello bellshill belluno bellview bellwood belmont
belmopan beloeil belogorsk beloha beloit belonia beloozyorsky belorechensk beloretsk belovo beloyarskiy belpasso
belper belsand belton beltsville belvidere belém belëv belūr bembèrèkè bemetāra bemowo benalmádena benavente benbrook
bende bendigo bendorf benetússer benevento benevides benešov benfica bengaluru bengbu benghazi bengkulu benguela beni
benicarló benicassim benicia benidorm benoni benoy bensalem bensekrane bensenville bensheim bensonhurst bensonville
benthuizen bentley benton bentonville bentota benxi beohāri beolgyo beppu bera berasia berastagi berat berazategui
berber berbera berbérati berchem berck berdsk berdyansk berdychiv berea berehove bereket berekum berettyóújfalu
berezhany berezniki berga bergama bergamo bergeijk bergen bergenfield bergerac bergheim bergkamen bergneustadt
bergschenhoek beringen berja berkane berkeley berkhamsted berkley berlin bermejo bermeo bern bernburg beroroha beroun
berrahal berrechid berriane berriozábal berrouaghia bertioga bertoua beruniy beruwala berwyn beryozovsky berëzovka
berëzovskiy besançon besbes beshariq beshkent beslan besni bessemer besuki betafo betamcherla bethal bethany bethesda
bethlehem bethpage betim betioky betong bettendorf bettiah betūl beuningen bevere beveren beverley beverly beverungen
beverwijk bewar bexbach bexley beykonak beylagan beylikduzu beypazarı beypore beyşehir bezenchuk bezerros bezhetsk
bezons beāwar bečej bełchatów beşikdüzü bhabhua bhachāu bhadaur bhadohi bhadrakh bhadrapur bhadravati bhadreswar
bhadrāchalam bhainsdehi bhaisa bhakkar bhalwal bhamo bhan bhandāra bhanjanagar bharatpur bharthana bharwāri bharūch
bhasāwar bhatkal bhattiprolu bhavnagar bhavāni bhawana bhawanipur bhawāniganj bhawānipatna bhawānīgarh bhayandar bhera
bherāmāra bhikangaon bhilai bhilwara bhimber bhind bhindār bhinga bhisho bhitarwār bhiwadi bhiwandi bhiwāni bhogpur
bhongaon bhongīr bhopal bhopalwala bhor bhuban bhubaneswar bhudgaon bhuj bhusawal bhādra bhādāsar bhāgalpur bhālki
bhānder bhāndāria bhānpura bhānpurī bhānvad bhātpāra bhātāpāra bhāyāvadar bhīkhi bhīmavaram bhīmunipatnam bhīnmāl bhūm
bialystok biancavilla biankouma biantang bianzhuang biaora biarritz białogard białołeka bibai bibiani bibo bicester
bichena bida bidar bidbid biddeford biddulph bideford bidhūna bidur bielany bielawa bielefeld biella bieruń biga
bigadiç biggleswade bignona biguaçu biharamulo bihać bihārīganj bijapur bijbehara bijeljina bijie bijnor bijāwar
bikaner bikin bikou bikramganj bilbao bilbeis bilecik bilgi bilgrām bilhaur bilimora billerica billericay billingham
billiri bilohirsk bilopillya biloxi bilqās bilsanda bilsi bilthra bilzen bilāra bilāri bilāsipāra bima binalbagan
binangonan binche bindki bindura bingerville binghamton bingley bingöl binhe binjai binka binmaley binnish binonga
bintulu binyamina binzhou biratnagar birecik birendranagar bireun birgunj birigui birine birjand birkenhead birkerød
birkhadem birkirkara birmingham birmitrapur birobidzhan birpara birsk biruaca birūr bisalpur bisauli bisceglie
bischheim bisha bishkek bishnupur bishoftu bishopbriggs bishopstoke biskra bislig bismarck bismil bissāu bistriţa
biswān bitkine bitlis bitola bitonto bixby biyang biysk bizerte biñan biłgoraj bjelovar björlanda blackburn blackheath
blackpool blacksburg blackwood blagnac blagodarnyy blagoevgrad blagoveshchensk blaine blainville blaj blanchardstown
blanes blankenberge blankenburg blanquefort blansko blantyre blauwput blenheim bletchley blida blieskastel blitar
bloemfontein bloemhof blois blomberg bloomfield bloomingdale bloomington blora bloxwich bluefields bluffton blumenau
blyth blythe boaco boardman bobbili bobigny bobingen bobrov bocaiúva bocaue bochnia bocholt bochum boconoito boconó
bocşa boda bodaybo bodegraven boden bodhan bodinayakkanur bodrum bodø bodītī boende bogale bogatynia bogdanovich
boghni bogo bogor bogoroditsk bogorodsk bogotol bogotá bogovinje bogra boguchar bohicon bohodukhiv bohumín bohuslav
boiro boisar boisbriand boise boituva bojia bojnourd bojonegoro bokajān boksburg boksitogorsk boké boldumsaz
bolesławiec bolgatanga bolhrad boli bolingbrook bollate bolobo bologoye bolotnoye bolpur bolton bolu bolvadin bolzano
boma bonan bonao bondo bondoukou bondowoso bondy bonga bongabon bongaigaon bongao bongor bongouanou bonn bonnyrigg
bonoua bontang bonāb boone bootle boppard boraure borazjan bordeaux bordon borehamwood borgerhout borgomanero
borisoglebsk borisov borivali borken borlänge bormujos borna bornem bornheim borodino borongan boroon borovichi
borovskiy borsad borssele boryeong boryslav boryspil borzya borås borşa borūjen borūjerd bosaso boscoreale boshan
boshkengash boskoop bossangoa boston bostonia botad botevgrad bothaville bothell botolan botosani botou botshabelo
bottrop botucatu bouaflé bouaké bouar bouarfa boucherville boudjima boudouaou boufarik bougaa bougado bougara bougouni
bouguenais bouinan boujniba boukadir boulsa boumerdas bouna boundiali bourbonnais bourges bournemouth boussu boussé
bouznika bouïra bowangshan bowie bowthorpe boxtel boyabat boyarka boyolali boyolangu boysun bozeman bozhou bozoum
bozova bozyazı bozüyük bracebridge brackenheim bracknell bradenton brades bradford bradley braga bragança brahmapur
braila braintree brajarajnagar brak brakel brakpan bramhall brampton bramsche brandenburg brandon branford braniewo
brant brantford brasov brasschaat brasília bratislava bratsk braunschweig brawley brazzaville brea breaza breda
bredbury bregenz bremen bremerhaven bremerton bremervörde brenham brent brentwood brescia bresso bressuire brest
bretten breves brezina brezno breña bria briarwood bridgend bridgeport bridgeton bridgetown bridgeview bridgewater
bridgwater bridlington brighouse brighton brignoles brikama brilon brindisi brisbane bristol brits brixen brixham brno
broadstairs brockley brockton brockville brodnica brody brodósqui bromsgrove bron bronkhorstspruit bronnitsy bronte
brookfield brookhaven brookings brookline brooklyn broomfield brossard brotas brough brovary brownhills brownsburg
brownsville brownwood broxburn bruchköbel bruchsal bruckmühl bruges brugherio brumadinho brumado brummen brunoy
brunssum brunswick bruntál brusciano brussels brvenica bryan bryanka bryansk bryant brymbo bryukhovetskaya brzeg
brzesko brüggen brühl brčko buaran bucak bucaramanga bucha buchanan bucharest buckhall buckingham buckley budapest
budaun budaörs budhlāda budhāna budta buduran budva budënnovsk buea buenaventura buenavista buerarema buftea bugarama
bugiri bugo bugojno buguma buguruslan buhe buhi buhuşi buin buinsk bujumbura bukama bukavu bukhara bukittinggi bukoba
bukuru bulacan bulakamba bulan bulancak bulandshahr bulanık bulaon bulawayo buldāna bulgan bulolo buluan bulungu bumba
bumpe bunawan bunbury bunda bundaberg bundibugyo bungoma bungotakada bungu bunia buraidah buraimi burao burbank burdur
burgas burghausen burgos burhaniye burhar burhānpur burhānuddin buri burien buriram buritis buritizeiro burjassot
burke burla burlata burleson burlingame burlington burnaby burngreave burnie burnley burnsville burntwood burqin
burrel burriana bursa burscheid burton burunday bururi burutu burē busan busembatia buseresere bushehr bushey bushwick
busia businga busselton bussolengo bussum buston bustos buta butajīra butare butel butembo butiama butiá butterworth
butuan buturlinovka butwāl butzbach buulobarde buurhakaba buwenge buxar buxtehude buxton buyeo buynaksk buzau buzen
buzhuang buzovna buzuluk buíque bwizibwera byaroza byblos bydgoszcz bykhaw byndoor bytom bytów byumba byādgi bârlad
bègles béchar béjar béjaïa békés békéscsaba bélabo béoumi bétera béthune béziers bílina böblingen bönen bückeburg
büdingen bühl bünde büren bürstadt büyükçekmece bābai bābolsar bābra bādāmi bāfq bāgepalli bāglung bājil bājitpur bāli
bālugaon bālurghāt bālāchor bālāghāt bālāpur bāmyān bānapur bānda bāndarban bāndīkūi bāneh bāngarmau bāniyās bānka
bānki bānkura bānsbāria bānsdīh bānsi bānswāda bānswāra bāntva bāpatla bārah bāramūla bārdoli bārh bāri bārmer bārsi
bāruni bārākpur bārāmati bārān bārāsat bāsudebpur bāzpur bāzārak băicoi băileşti bălţi będzin bījār bīlāspur bīrpur
břeclav būkān būndi būndu būrewāla caacupé caaguazú caazapá cabadbaran cabagan cabaiguán cabayangan cabedelo cabiao
cabimas cabinda cabo cabot cabra cabrero cabreúva cabrobó cabudare cabuyao cacahoatán cachan cachoeira cachoeirinha
cacoal cacocum cacém cadereyta cadiz caen caerphilly caetité caeté cagliari cagua caguas cahors cahul caibarién
caicara caicedonia caicó caidian caieiras cainta cairo caivano cajamar cajamarca cajati cajazeiras cajicá cajueiro
cajuru calabanga calabar calabasas calabozo calaca calafat calafell calahorra calais calama calamba calangute calapan
calarcá calasiao calatagan calatayud calauag calauan calceta caldas caldwell caledon caledonia calella calexico
calgary calhoun calimete callao calne calpe calpulalpan caltagirone caltanissetta calumpang calumpit calverton
calvillo calvià calw camacupa camaguán camagüey camaiore camajuaní camanducaia camaná camaquã camarate camargo
camarillo camas camayenne camaçari cambará cambebba camberley camborne cambrai cambre cambridge cambrils cambuslang
cambuí cambé camden cametá camiling camiri camoapa camocim campana campbell campeche campechuela campinas campiña
campoalegre campobasso camrose cananea canarsie canas canavieiras canberra canby cancún candaba candelaria candiac
canela canelones canguaretama canguçu cangzhou canicattì canidelo canindé caniço canlaon cannes cannock canoas
canoinhas canovelles cantaura cantel canteleu canterbury cantù caohe caoqiao caotang capalaba capanema capannori
caparica capas capela capelinha capiatá capinzal capivari capua caraballeda caracal caracas caraguatatuba caranavi
carandaí carangola caransebeş carapicuíba caratinga carauari caravaca carazinho carballo carbondale carbonia
carcaixent carcar carcarañá carcassonne carcavelos cardedeu cardiff cardito cardona carei carepa cariaco cariamanga
carigara caringin carini caripito carlet carletonville carlisle carlow carlsbad carmagnola carmarthen carmel carmelo
carmichael carmona carnaxide carney carnot carolina carora carouge carpentersville carpentras carpina carquefou
carrara carrboro carrickfergus carrigaline carrizal carrollton carrollwood carshalton carson cartagena cartago cartaya
carteret cartersville carterton carthage caruaru carvin cary carúpano casablanca casamassima casanay casarano
casavatore cascais cascavel cascina caserta casilda casoria casper casselberry cassilândia cassino castaic castanhal
castaños castelldefels castelli castellon castelo castelvetrano castillejos castleford castlereagh castres castricum
castries castro castrovillari catabola catacaos cataguases catalão catamayo catanauan catanduva catania catanzaro
catarman catarroja cataño catbalogan catemaco catende caterham catford cativá catonsville catriel cattolica catu
catumbela caucagua caucagüito caucaia caucasia caucete cauquenes cavaillon caxambu caxias caxito cayambe cayey cazin
caála caçador caçapava cañete cecina ceeldheer cegléd cehegín celaya celbridge celje celle cenon centenario centereach
centerville cento centralia centreville ceper cepu cercola ceres cereté cergy cerignola cernavodă cerquilho cerritos
cerro cerveteri cervia cesena cesenatico cessnock cestas cetinje ceuta ceyhan ceylanpınar chabahar chacabuco chacao
chacarita chachapoyas chachoengsao chaguanas chaguaramas chahe chaigou chaihe chainat chaiyaphum chajarí chakapara
chaklāsi chakradharpur chaksu chakwal chakwama chala chalandri chalatenango chalchuapa chalcis chalco chalinze
chalisgaon challakere challans challapalle chalmette chalong chalāla cham chamalières chaman chamartin chamba chambas
chambersburg chamblee chambly chambéry chamdo champaign champlin champotón chamrajnagar chancay chandannagar chandauli
chanderi chandigarh chandrakona chanduasi changanācheri changcheng changchun changdao changde changdian changji
changle changleng changli changling changning changnyeong changping changqing changsha changshu changsu changtu
changuinola changwon changxin changyi changyŏn changzhi changzhou chanhassen chania chanika channagiri channapatna
channarāyapatna channelview chanthaburi chantilly chaohu chaotian chaoyang chaozhou chapadinha chapala chapayevsk
chapecó chapeltown charallave charata chardara charef charikar charkhāri charleroi charleston charlotte charlottenlund
charlottesville charlottetown charqueadas charsadda charthāwal chartres chas chaska chatan chatham chato chatou
chatrapur chatrā chattanooga chaudfontaine chauk chaumont chaupimarca chaves chaville chawinda chaykovskiy chaïdári
cheb chebba chebli cheboksary cheektowaga chefchaouen chefushan chegem chegutu chekhov chelak chelles chelmsford
chelsea cheltenham chelyabinsk chemini chemmumiahpet chemnitz chengalpattu chengam chengannūr chengde chengdu chenggu
chenghai chenghua chengjiao chengxiang chengyang chengzhong chengzihe chenlou chennai chennimalai chentuan chenzhou
chenôve chenārān cheonan chepstow chepén cheraga cheremkhovo cherepanovo cherepovets cheria cherkasy cherkessk
chernihiv chernivtsi chernogolovka chernogorsk chernushka chernyakhovsk chernyanka cherpulassery cherthala
chervonohrad chervonopartizansk cherëmushki chesapeake chesham cheshire cheshunt chessington chester chesterfield
chetouane chettipālaiyam chetumal chetwayi cheyenne cheyyar chełm chełmno chełmża chhabra chhala chhaprauli chharra
chhatarpur chhibrāmau chhindwāra chhor chhāgalnāiya chhāpar chhāta chhātak chhātāpur chiari chiavari chiba chibuto
chicacao chicago chichawatni chichester chichibu chichicastenango chichigalpa chicholi chickasha chiclayo chico
chicoloapan chiconcuac chicopee chidambaram chidawa chieri chieti chifeng chiffa chigasaki chignahuapan chigorodó
chiguayante chiili chikhli chikmagalūr chiknāyakanhalli chikodi chilakalūrupet chilaw chilca chilecito chilgok
chilibre chililabombwe chillicothe chilliwack chillum chillupār chillán chilmāri chilpancingo chimala chimaltenango
chimbarongo chimbas chimbote chimichagua chimoio chinandega chinautla chinchiná chincholi chinde chingford chingola
chinhoyi chiniot chinnachowk chinnamanūr chinoz chintamani chinú chioggia chios chipata chipinge chipiona chiplūn
chippenham chiquimula chiquinquirá chirchiq chiredzi chiriguaná chiroqchi chirpan chiryū chisec chishmy chishtian
chislehurst chita chitose chitradurga chittagong chittaranjan chittaurgarh chittūr chitungwiza chivacoa chivasso
chivilcoy chizhou chocope chodavaram chodzież chojnice chokwé cholargós cholet choloma cholula choma chomutov chone
chongjin chonglong chongoyape chongqing chongxing chongzuo chopda chorfa chorley chortkiv chortoq chorzów chosica
choszczno chotila chowchilla christchurch christiana christiansburg chrudim chrzanów chubek chudovo chuhuyiv
chulucanas chumphon chuncheon chunghwa chungju chunian chunskiy chunār chur churāchāndpur chusovoy chust chuzhou
chystyakove châteaudun châteauguay châteauroux châtelet châtelineau châtellerault châtillon chía chākan chākia chālūs
chāmpa chānasma chānda chāndor chāndpur chāndūr chāpar chāpra chāībāsa chīpurupalle chīrāla chītāpur chōfu chŏngju
chūru ciamis ciampea ciampino cianorte cibinong cibolo cicero cicurug ciechanów ciempozuelos cienfuegos cieszyn cieza
cifuentes cihuatlán cikampek cikarang cikupa cileungsir cileunyi cimahi cimin cincinnati cipolletti ciputat circasia
cirebon cirencester cirié cisnădie citeureup ciutadella civitavecchia cixi cizre ciénaga clamart claremont claremore
clarines clarksburg clarksdale clarksville clayton clearfield clearlake clearwater cleburne cleckheaton cleethorpes
clemmons clemson clermont clevedon cleveland clichy clifton clinton clive clonmel cloppenburg closepet cloverly clovis
cluses clydach clydebank cláudio coacalco coachella coalinga coalville coaraci coari coatbridge coatepec coatepeque
coatzacoalcos coatzintla cobham cobija cobourg coburg cobán cochabamba cochrane cockeysville cocorote codlea codó
coesfeld cofradía cogan cohoes coimbatore coimbra coishco coity cojutepeque colachel colatina colcapirhua colchester
coleraine colfontaine colgong colima colinas colleferro collegno colleyville collierville collingwood collinsville
collinwood collipulli collo colmar colne colomadu colomba colombes colombia colombo colomiers coloncito colonelganj
colonia colorado colton columbia columbus colwood comal comalapa comalcalco comayagua comilla comiso comitancillo
commack como comonfort compiègne compostela compton comrat comăneşti conakry concarneau concepcion conchal concordia
condado conde conegliano congleton congonhas conisbrough conroe consett consolacion constantine constanza constitución
contagem contai contla contramaestre conversano conway conyers cookeville coondapoor copacabana copenhagen copertino
copiague copiapó coppell coquimbo coquitlam corabia coralville coram corato corby corcoran cordeiro cordeirópolis
cordenons cordova corfu corinth corinto cormano cornaredo cornelius cornwall coro coroatá coromandel coronado coronda
coronel corozal corralillo correggio corrientes corroios corsicana corsico cortazar cortland corumbá coruripe
corvallis cosamaloapan cosenza coslada cosmópolis cosoleacaque cosquín coswig cotia cotoca cotonou cottbus cotuí
coulommiers coulsdon courbevoie courcelles courtenay couëron coventry covilha covina covington cowes cowley coxim
coyah coyhaique coyoacán coyotepec coyula cradock craigavon crailsheim craiova cramlington cranbrook cranendonck
cranford cranston crateús crato cravinhos crawfordsville crawley creil crema cremona crespo crestview crevillent crewe
criciúma cricklewood crimmitschau cristalina crofton croix crosby crotone crowborough crowthorne croydon crucecita
cruces cruzeiro créteil csongrád cuamba cuauhtémoc cuautitlán cuautla cuautlancingo cubatão cudahy cuddalore cuenca
cuernavaca cueto cugir cugnaux cuiabá cuilapa cuito cukai culemborg culiacán cullera culleredo cullinan cullman
culpeper cumanacoa cumanayagua cumaná cumaribo cumberland cumbernauld cumbum cuncolim cunduacán cuneo cupertino cupira
curanilahue curchorem curepipe curicó curitiba curitibanos curridabat curug curumaní curundú curup cururupu curvelo
cuscatancingo cusco custoias custódia cutler cuttack cuxhaven cwmbran cyangugu czeladź częstochowa cáceres cárdenas
cártama córdoba cúcuta cēsis dabajuro dabas dabhoi daboh dabou dabra dabwāli dachang dachau dacheng dadeldhurā dadhar
dadri dadu daegu daejeon daet dafengdong dafni dagenham dagomys dagupan dahegām dahuangshan daigo dailekh daimiel
daitō daizhuang dajabón dajal dakar dakoro dalai dalaman dalandzadgad dalfsen dali dalian dalianwan dalkola dallas
dalmine dalnegorsk dalnerechensk daloa dalserf dalton damanhur damara damascus damaturu damboa dambulla damiao
damietta dammam damme damoh damoujia dampit damān damāvand danané danao danbury dandeli dandong danghara dangjiang
danilov danjiangkou dankov danlí danshui danvers danville daocheng daokou daotian daoukro dapaong dapeng daphne
dapitan daqing dara darazo darbhanga dardoq dareda darende dargeçit darhan darien darjeeling darlington darmstadt
darnah darsi dartford dartmouth darton daru darwen darwin daryāpur dasha dashahe dashan dasheng dashi dashiqiao
dashitou dashtobod dasmariñas dasnapur dasūya datia datong datteln dattāpur datun daudnagar daugavpils daund daur
daura dausa davangere daventry david davie davis davlekanovo dawei dawukou daxi daxing daxu dayang daye dayrūţ dayton
dazaifu dazhong dazhou dazhuang daşoguz dearborn deba debary debila debrecen decatur dedham dedovsk dedza deerfield
deesa deeside degema deggendorf degtyarsk dehdasht dehlorān dehri dehui deinze dekalb deland delanggu delano delaware
delbrück delcevo delft delfzijl delgado delhi delitzsch dellys delmas delmenhorst deltona delījān demak demba demirci
denain denderleeuw dendermonde dengbu dengzhou denia denison denizciler denizli denkanikota denov denpasar denton
denver denville deoband deogarh deoghar deoli deolāli deoraniān deoria depew depok depālpur deqing derbent dereham
derhachi derince derry descalvado deshnoke desio desmoines desnogorsk desoto dessau dessie destelbergen detmold
detroit deurne deva devakottai devanahalli devarkonda develi deventer devgarh devinuwara devizes devrek dewas dewsbury
deyang dezhou deçan dhahran dhaka dhamtari dhamār dhanaula dhanaura dhanbad dhandhuka dhanera dhangadhi dhankutā
dhanote dharampur dharamsala dharangaon dharapuram dharmadam dharmanagar dharmapuri dharmavaram dharmābād dharān
dhaulpur dhaurahra dhekiajuli dhenkānāl dhing dholka dhone dhoraji dhrol dhrāngadhra dhubri dhulagari dhule dhulian
dhulikhel dhupgāri dhāmnod dhāmpur dhār dhāri dhāriwāl dhāruhera dhārūr dhūri diadema diadi diamante diamantina
diamantino dianga diapaga dibai dibrugarh dicholi dickinson dickson didao didcot didim dieburg diemen diepenbeek
diepholz dieppe diest dietikon dietzenbach diffa digboi dighwāra digos digras digri diinsoor dijkot dijon dikirnis
diksmuide dikwa dilbeek dili dillenburg dilling dillingen dimbokro dimitrovgrad dimona dimāpur dinalupihan dinapore
dinar dindigul dindori dinga dingcheng dingolfing dingtao dingxi dingzhou dinnington dinskaya dinslaken dinuba
dinājpur dipalpur dipayal diphu diriamba dishnā disūq ditzingen divinópolis divnogorsk divnoye divo diwek dixiana
dixon diyadin diyarbakır dizangué djamaa djelfa djemmal djenné djibo djibouti djidiouia djougou dmitrov dnipro
dniprorudne doba doboj dobrich dobrush dobryanka doda doddaballapura dodola dodoma doetinchem dogbo dogondoutchi doha
dohad dohār doka dokuchayevsk dolgoprudnyy dolisie dologon dolores dolton dolyna dolynska doma domalanoan dombivali
dombóvár domodedovo domodossola domont dompu donaueschingen donauwörth doncaster dondaicha dondo donetsk dongargarh
dongcheng dongchuan dongcun dongdu dongen dongfeng donggang donggongon dongguan donghai donghe donghui dongjiang
dongkan dongling dongning dongobesh dongsheng dongta dongtai dongxia dongxing dongyang dongying donna donskoy donskoye
doral dorbod dorchester dordrecht dori dorking dormagen dornakal dornbirn dorohoi dorsten dortmund dorval dorāha
dosquebradas dosso dothan douai douala douane douarnenez douglas douglasville douliu douma dourados dourbali douz
douéra dover dowlatābād downey doğubeyazıt drachten dracut dragash draguignan drammen drancy draper draveil drean
dreieich drensteinfurt dresden dreux driefontein driyorejo drochia drogheda drohobych droitwich dronfield dronten
droylsden drummondville druskininkai druzhkovka drăgăşani dschang duaca duarte duba dubai dubbo dublin dubna dubno
dubovka dubrovnik dubrājpur dubti dubuque dubăsari ducheng ducos dudelange duderstadt dudinka dudley duekoué duffel
dugda dugulubgey duhok duisburg duitama duiven duiwelskloof dujail dukinfield dukku dukuhturi duliāgaon dullewala
duluth dumaguete dumai dumas dumbarton dumbéa dumfries dumjor dumka dumont dumra dumraon dunaharaszti dunakeszi
dunayivtsi dunaújváros dunbage duncan duncanville dundalk dundee dunedin dunfermline dunhou dunhua dunhuang dunkirk
dunkwa dunstable dunwoody dunyapur duoba duobao dupnitsa durango durant durazno durban dure durg durgapur durham
durrës dursunbey durán dushan dushanbe dushanzi dutse duxbury duyun dwārka dyatkovo dyersburg dyurtyuli dzaoudzi
dzerzhinsk dzerzhinskiy dzerzhinsky dzhankoy działdowo dzierżoniów dzyarzhynsk dzüünharaa dédougou désarmes dêqên
döbeln dörtyol dübendorf dülmen düren düsseldorf düzce dāhānu dākor dāmghān dāmnagar dārayyā dārchulā dārwha dārzciems
dārāb dāsna dātāganj dębica dęblin děčín dīdwāna dīglūr dīla dīnhāta dīnānagar dūngarpur dūrā eagan earlsfield easley
eastbourne easthampton eastlake eastleigh eastmont easton eastpointe eastvale eastwood eaubonne ebebiyin eberbach
eberswalde ebetsu eboli eccles eckernförde edegem eden edenvale edessa edewecht edfu edgewater edgewood edina edinburg
edinburgh edineţ edirne edison edmond edmonds edmonton edmundston edosaki edremit edwardsville edéa eeklo eersel
effium egbe eger eggertsville egham egra ehingen eibar eibergen eilat eilenburg einbeck eindhoven eirunepé eisen
eisenach eisenhüttenstadt eislingen eitorf ejido ejigbo ejura ekangala ekazhevo ekeren eket ekibastuz ekpoma
elamanchili elbasan elbeuf elbistan elblag elburg elche elda eldersburg eldoret elefsina elektrogorsk elektrostal
elektrougli elele eleşkirt elgin elista elixku elizabeth elizabethtown elkhart elko elkridge elkton elland ellenabad
ellensburg ellinikó ellwangen elmadağ elmalı elmhurst elmina elmira elmont elmshorn elorza eloy elsdorf elsinore elst
eltham eltville eluru elyria elâzığ elūr eman emba embalse embarcación embu emden emet emin eminabad emirdağ emmeloord
emmen emmendingen emmiganūr empalme empangeni empoli emporia emsdetten emsworth encantado encarnación encheng
encinitas encontrados encrucijada ende enem enerhodar enfield engelskirchen enger englewood enid enkhuizen enköping
enna ennepetal ennigerloh ennis enschede ensenada enshi ensley entebbe entroncamento enugu envigado enzan eppelborn
eppingen epsom eqbālīyeh erandio erandol erba erbaa erbil erciş ercolano erdaojiang erdek erdemli erdenet erding
erechim erenhot ereğli erftstadt erfurt ergani erie erigavo erkelenz erkrath erlangen erlanger ermelo ermenek
ermesinde ermitagaña ermont ermua errachidia erraguntla errenteria erskine erwitte erzin erzincan erzurum erāttupetta
esbjerg escada escalante eschborn eschwege eschweiler escondido escuinapa escuintla escuque escárcega esenler esenyurt
esfarāyen esher esik esim eskilstuna eskişehir eslöv esmeralda esmeraldas esna esparreguera esparza espelkamp
esperantina esperanza esperança espinal espinho espinosa espiye esplanada espoo esposende esquel esquimalt esquina
esquipulas essaouira essen essex este esteio estelle estelí estepona estero estoril estreito estrela estância
esztergom eséka etterbeek ettlingen etāwa etāwah euclid eugene euless eunápolis eupen euskirchen eustis eusébio eutin
evans evanston evansville evere everett evergem evesham evora ewing exeter exmouth extremoz eysines ezhou ezhva ezine
ezzouhour eğirdir faaa fabriano facatativá fada faenza fafe failsworth fairbanks fairborn fairfax fairfield fairhaven
fairhope fairland fairmont fairwood faisalabad faizabad faizpur fajardo falkenberg falkensee falkirk falköping
fallbrook fallingbrook fallujah falmouth falun falāvarjān famagusta famaillá fandriana fangchenggang fangcun fangshan
fanlou fano faqirwali farafangana farafenni farah farakka faratsiho fareham fargo faribault faridabad farkhor
farmington farmingville farnborough farnham farnworth faro farragut farroupilha farrukhnagar farrukhābād farshūţ
faruka farum farīdkot farīdpur fasa fasano fastiv fatehpur fatehābād fatsa fatwa favara faversham fayetteville
fayzabad fazhanhe fazilka fazilpur fedorovskiy feicheng feira felanitx feldkirch felgueiras felixstowe fellbach
feltham fengcheng fenggang fenghua fenghuang fengjie fengkou fengping fengrun fengyi fengzhen feni fenyi feodosiya
feraoun fergana ferguson ferizaj ferizli ferkessédougou fermo fernandópolis ferndale ferndown fernley ferokh ferrara
ferreñafe ferrol feteşti fethiye fianarantsoa fidenza fiditi fier figueres filderstadt filiaşi fillmore finchley
findlay finglas finsterwalde firmat firminy firozabad firozpur fitchburg fiumicino fizuli flagami flandes flatbush
flatlands fleetwood flensburg flers fleurus floirac florence florencia flores floresta floreşti floriano florianópolis
florida floridablanca floridia florina florissant fléron flörsheim fnidek fochville focşani foggia fokino foley
foligno folkestone follonica folsom fomento fondi fonseca fontaine fontainebleau fontana fontem forbach forbesganj
forchheim fordham fordon forio forlì formby formia formiga formigine formosa fornacelle forney forquilhinha forssa
forst fortaleza foshan foso fossano fougères foumban foumbot fountainbleau foça fraijanes frameries framingham franca
franceville francistown franconia franconville frankenberg frankenthal frankfort franklin frascati frattamaggiore
frattaminore frauenfeld frechen fredericia frederick fredericksburg frederickson fredericton frederiksberg
frederikshavn fredrikstad freeport freetown freha freiberg freilassing freising freital fremont frenda fresnes
fresnillo fresno freudenberg freudenstadt fria fribourg fridley friedberg friedrichsdorf friedrichshafen friendswood
friesoythe frisco frolovo frome frontera frontignan frosinone frutal fryazevo fryazino fréjus fröndenberg fubang
fuchūchō fuding fudong fuengirola fuenlabrada fujairah fuji fujia fujieda fujikawaguchiko fujin fujinomiya fujioka
fujisawa fujishiro fujiyoshida fukagawa fukayachō fukuchiyama fukuechō fukumitsu fukuoka fukura fukuroi fukushima
fukuyama fulda fulham fuling fullerton fulwood funafuti funaishikawa funchal fundación fundong funtua funza
fuorigrotta fuqing furmanov furukawa fusagasugá fushun fussa futian futtsu fuwwah fuxin fuyang fuyu fuyuan fuyun
fuzhou fylde fânzeres fécamp fürstenfeldbruck fürstenwalde fürth füssen fālākāta fāqūs fāraskūr fārsān fălticeni
fīrūzābād fūman gaalkacyo gaborone gabrovo gabès gachsaran gadag gadhada gadhinglaj gadsden gadwāl gaeta gafargaon
gafsa gagarin gaggenau gagnoa gagny gahanna gaigeturi gainesville gainsborough gaithersburg gajendragarh gajraula
gajuwaka galanta galapa galapagar galappo galati galatina galatsi galdakao galesburg galesong galich gallarate
gallatin galle galliate gallipoli gallup galt galveston galway gamagōri gambat gamboma gamboru gambēla gameleira
gampengrejo gampola gandajika ganderkesee gandevi gandhinagar gandia gandu gangarampur gangavati gangneung gangoh
gangolli gangshang gangtok gangtou gangākher gangānagar gangāpur ganja gannan gannavaram ganshoren gantang ganye
ganzhou gaogou gaoliu gaolou gaomi gaoping gaoyou gaozhou gaozuo gapan garango garanhuns garbsen garches garching
garcía gardanne gardena gardez gardner garfield gargždai garhmuktesar garhshankar garhwa garhākota gariadhar garibaldi
garissa garko garoowe garoua garui garupá garwolin gary garzón garça gashua gaspar gastonia gatak gatchina gateshead
gatesville gatineau gaur gauribidanur gauripur gaurnadi gautier gauting gavarr gavà gawler gaya gaza gaziantep
gazipaşa gazojak gbadolite gbarnga gbawe gbongan gdansk gdynia gebog gebze gedangan gedaref gedera gediz geel geelong
geertruidenberg geesthacht geidam geilenkirchen geiro geita gejiu gela geldermalsen geldrop geleen gelemso gelendzhik
gelibolu gelligaer gelnhausen gelsenkirchen gembloux gembu gemena gemerek gemert gemlik geneina genet geneva genhe
genk gennep gennevilliers genoa gentbrugge genteng gentilly genç georgetown georgiyevsk georgsmarienhütte georgīevka
gera geraardsbergen gerakas geraldton gerede gereida gereshk geretsried gerlingen germantown germering germersheim
gero gerona gersthofen gerāsh gescher geseke getafe getxo gevelsberg gevgelija gevrai geyve gharaunda ghardaïa
ghardimaou gharo gharyan ghat ghatkesar ghauspur ghaziabad ghazieh ghazni ghazīpur ghedi ghent gheorgheni gherla
ghormach ghosī ghotki ghugus ghātampur ghātanji ghātsīla ghātāl giaginskaya giannitsá giarre gibara giddalūr
giddarbāha gien gierłoż giessen gifhorn gijang gijón gilbert gilching gillette gillingham gilly gilroy gimbi gimcheon
gimhae gingee ginir ginosa ginowan giohar giovinazzo giresun giridih girona girón gisborne gisenyi gitarama gitega
giulianova giurgiu giussano givors giyani giza giżycko gjakova gjirokastër gjøvik gladbeck gladstone glan glasgow
glassboro glassmanor glastonbury glauchau glazov glendale glendora glenrothes glenview glenville glinde gliwice
glogovac glossop gloucester gloversville glyfada gniezno gnjilane goba gobabis gobichettipalayam gobindpur gobārdānga
gobō goch godalming godda godean godfrey godhra gogrial gohadi gohāna goiana goianira goianésia goiatuba goirle goiás
goiânia gojra gojō gokak gokarna gokavaram gokwe golborne goldsboro goleniów goleta golitsyno golpāyegān golāghāt goma
gombe gombi gombong gomoh gonaïves gondal gonder gondiā gondomar gonesse gongchangling gongguan gongju gongmen
gongqingcheng gongyi gongzhuling gonābād goodlands goodlettsville goodyear goole gopālganj gorakhpur gorantla goražde
gorgan gorgonzola gori gorinchem goris gorizia gorlice gornyak gorodets gorodishche goroka gorontalo gorseinon
goryachevodskiy gose gosen goseong gosforth goshen goshogawara goslar gosport gossau gostivar gostynin gostyń gosāba
gotenba gotha gothenburg gouda goulburn gourcy goussainville govardhan gowurdak goya goyerkāta goygol goālpāra grabouw
gradačac gradignan grafton gragnano graham grahamstown grajaú grajewo granada granby grandview grandville graneros
grangemouth granger grangwav graniteville granja granollers grantham grasse gravataí gravatá gravesend grayslake graz
gračanica greeley greenbelt greenburgh greeneville greenfield greenford greenock greensboro greenville greenwood greer
grefrath greifswald greiz gremda grenchen grenoble gresham gresik gressier gretna greve greven grevenbroich greystones
gribanovskiy griesheim griffith grigny grimbergen grimma grimsby grivegnée groesbeek grogol gronau groningen
grootfontein grosseto grottaferrata grottaglie grozny großenhain großostheim grudziądz grugliasco gryazi gryazovets
gryfice gryfino gröbenzell guacamayas guacara guacarí guadalajara guadalupe guadix guaiúba gualaceo gualan gualeguay
gualeguaychú guama guamúchil guanabacoa guanajay guanambi guanare guanarito guandu guane guangcun guangming guangshui
guangyuan guangzhou guanhu guanhães guankou guanshan guantánamo guanyin guanzhuang guapimirim guaporé guarabira
guaramirim guaranda guaranésia guarapari guarapuava guararapes guararema guaratinguetá guaratuba guarda guarenas
guariba guarujá guarulhos guará guasave guasdualito guasipati guatire guaxupé guayama guayaquil guayaramerín guaymas
guaynabo guaçuí guaíba guaíra gubakha gubbi guben gubin gubkin gubkinskiy gucheng gudalur gudermes gudivāda gudiyatham
gudong gueckedou guelders guelma guelmim guelph guercif guider guidonia guigang guiglo guiguinto guihulñgan guildford
guilford guilin guimarães guimba guinguinéo guiping guiren guisa guisborough guiseley guixi guiyang gujranwala gujrat
gujō gukovo gulariyā gulbarga gulebage guledagudda gulfport guli gulin guliston gulu gulābpura gulāothi gumaca gumdag
gumel gumi gumia gumlā gummersbach gummi gummidipundi guna gundlupēt gunnaur gunpo gunsan guntakal guntur gunupur
gunzenhausen guochuan guojia guozhen gupi gurgaon gurlan gurmatkāl gurnee gursahāiganj gursarāi gurun gurupi guruvāyūr
gusau gusev gushikawa gushu gusinoozyorsk guskhara gusong gustavsberg guwahati guyancourt guye guyong guyuan guáimaro
guápiles guérande guéret gwadabawa gwadar gwalior gwangju gwangmyeong gwaram gwarzo gweru gwoza gyeongju gyomaendrőd
gyula gyumri gyál gyöngyös gyānpur gyōda győr gáldar gálvez gävle gödöllő göksun gölbaşı gölcük gönen göppingen görele
görlitz göttingen göyçay güigüe güimar güines güiria gümüşhane günzburg gürgentepe güroymak gürpınar gürsu güstrow
gütersloh gādarwāra gāndarbal gāndhīdhām găeşti głogów głowno głuchołazy gōdo gōtsuchō gūduvāncheri gūdūr haaksbergen
haaltert haan haar haarlem habboûch habiganj hachinohe hachiōji hackensack hacılar hadagalli hadali hadano hadejia
hadera haderslev hadgāon hadim hadjout hadleigh hadyach haeju haenam hafizabad hafnarfjordur hagen hagerstown hagi
hagonoy haguenau hagåtña haicheng haifa haiger haikou hailar hailin hailsham hailun hailākāndi haimen haining haiphong
haitou haiyang haizhou hajdúböszörmény hajdúnánás hajdúszoboszló hajiawa hajnówka hajīn hakha hakkâri hakodate hakui
hala halabja halberstadt haldaur halden haldia haldwani halesowen halifax haliyal hallandale halle halluin halmstad
halstenbek halvad halver hama hamada hamadan hamakita hamamatsu hamanoichi hamar hamburg hamden hamelin hamhung
hamilton hamina hamm hammamet hamme hamminkeln hammond hampton hamtramck hamīrpur hanahan hanam hanamaki hanau hanawa
hancheng hanchuan handa handan handiā handlová hanford hangu hangzhou haninge hannibal hannō hanoi hanover hanting
hanumāngarh hanwang hanworth hanyuan hanyū hanzhong haojiaqiao haomen haqqulobod harar harare harbin harda hardenberg
harderwijk hardoī harelbeke haren harenkarspel hargeisa haridwar harihar haripur harlesden harlingen harlow harmanli
harnoli harpanahalli harpenden harper harpālpur harringay harrisburg harrismith harrison harrisonburg harrogate
harsewinkel harstad harsīn harsūd hartford hartlepool hartley harunabad harvey harwich harūr hasaki hasanpur
haselbachtal hashimoto hashtpar hashtrūd hasilpur haskovo haslett haslingden hassan hasselt hastings hastināpur hasuda
hatfield hatsukaichi hatta hattersheim hattiesburg hattingen hatton hatvan haubourdin haugesund haukipudas hauppauge
hautmont havana havant havelian havelock haverhill havza havířov hawarden hawthorne hayama hayang hayange haydock
hayes hayesville hayrabolu haysyn hayward hazaribagh hazebrouck hazelwood hazleton hazorasp haßloch heanor heba
hebburn hebi hebron hechi hechingen hechuan hecun hedaru hede hedong heemskerk heemstede heerenveen heerhugowaard
heerlen hefei hegang hegou heguan hehua heide heidelberg heidenau heidenheim heihe heilbron heilbronn heiligenhaus
heiloo heinola heinsberg heishan hejiang hekinan hekou helchteren helena hellevoetsluis hellín helmond helmstedt
helong helsingborg helsinki helwan hemer hemet hemmingen hempstead hendala hendek henderson hendersonville hendrina
hengbei hengchun hengelo hengshan hengshui hengyang henichesk hennaya hennef hennenman hennigsdorf henrietta hepingjie
hepo hepu heqiao heqing heraclea heraklion herat herblay herborn hercules herdecke heredia hereford herent herentals
herford herisau hermanus hermiston hermosa hermosillo hernando hernani herndon herne herning herrenberg herriman
herstal herten hertford herval herve herzele herzliya herzogenaurach herzogenrath heshan hesperia heston heswall
hetauda hettstedt heunghae heusden heusenstamm heusweiler heusy heverlee heysham heyuan heze hezhou hezuo hialeah
hibbing hicksville hidalgo hiddenhausen higashimurayama higashine highbury highview higuerote hihyā hiji hikari hikone
hilchenbach hilden hildesheim hille hillegom hillerød hilliard hillsboro hillsborough hilo hilsa hilvan hilversum
himamaylan himatnagar himeji himimachi hinche hinckley hindaun hindley hindoria hindupur hinesville hinganghāt hingoli
hingorja hinigaran hinjilikatu hino hinsdale hinthada hirado hirakata hirara hiratachō hiratsuka hirekerūr hiriyūr
hirosaki hiroshima hisar hisor hisuā hita hitachi hitchin hitoyoshi hizan hjørring hlohovec hlotse hlukhiv hlybokaye
hobaramachi hobart hobbs hoboken hockenheim hodal hoddesdon hodonín hoensbroek hoeryŏng hoeyang hofgeismar hohenems
hohhot hohoe hoima hojāi hokuto holalkere holbrook holbæk holden holenarasipura holguín holladay holland hollis
hollister hollola hollywood holon holstebro holt holtsville holyoke holzkirchen holzminden holzwickede homagama
homewood homnābād homs homyel honavar honda hondarribia hongbao honggang honghe hongjiang hongqiao hongseong hongwŏn
hongzhou honiara honjō honmachi honnāli honolulu hoofddorp hoogeveen hoogezand hoogstraten hoogvliet hoorn hoover hopa
hopewell hopkins hopkinsville horasan horgen horizonte horki horley horlivka hornsby horodok horsens horsforth horsham
horten hortolândia horwich hosdurga hoshangābād hoshiārpur hoskote hospet hostomel hosūr hotaka hotan hough houilles
houma houndé hounslow houqiao houston houthalen houzhen hovd howard howick howli howrah hoxtolgay hoyerswerda hranice
hrazdan hrodna hrubieszów hsinchu huacheng huacho huadian huaibei huaicheng huaidian huaihua huainan huaiyang hualin
hualmay hualong huamachuco huamantla huambo huanan huancavelica huancayo huangdi huanggang huanghua huangji huanglou
huangmei huangnihe huangpi huangshan huangshi huangzhou huankou huanren huanta huanuni huaquillas huaral huaraz
huarmey huashan huatabampo huatusco huauchinango huaura huayin huazhou hubli hucknall huddersfield huddinge hude
hudiksvall hudson huehuetenango huejotzingo huelva huesca hueytown hugli huguo huicheng huilango huilong huimanguillo
huimin huinan huiqu huixquilucan huixtla huizen huizhou hukeri hulan hulbuk humacao humaitá humen humenné hunchun
hunedoara hungund hunsūr huntersville huntingdon huntington huntley huntsville hunucmá huocheng huoshilafu hurghada
hurlingham hurst husainābād hushitai huskvarna husum hutang hutchinson hutto huyton huzhai huzhou huánuco huşi
hvidovre hwacheon hwado hwange hwasun hwawŏn hyattsville hyde hyderābād hyesan hythe hyvinkää hyères hämeenlinna
härnösand hässleholm héliopolis hînceşti hódmezővásárhely hörstel hövelhof hövsan höxter hørsholm hückelhoven
hückeswagen hünfeld hürth hābra hāflong hājo hājīganj hājīpur hālol hālīsahar hāngal hānsi hāpur hārij hāsimāra
hāthras hāveri hīrākud hınıs hōfu hōjō hōryūji hŭngnam iasi iaçu ibadan ibagué ibaiti ibanda ibara ibaraki ibarra
ibaté ibbenbueren ibeto ibicaraí ibiporã ibirama ibirataia ibirité ibitinga ibiá ibiúna ibotirama ibri ibshawāy
ibusuki ichalkaranji ichchāpuram ichihara ichinomiya ichinoseki idah idanre idappadi idhnā idkū idlib idstein idylwood
iesi ifakara ifanadiana ifrane iganga igarapava igarapé igarassu igatpuri igbeti igboho igbor ighram iglesias igra
igrejinha igualada iguape iguatu igugunu igunga igurusi ihiala ihosy iida iisalmi iiyama iizuka ijmuiden ijsselstein
ijuí ijūin ikalamavony ikeda ikedachō ikeja ikire ikirun ikom ikoma ikongo iksan ikungi ilagan ilanskiy ilaro ilave
ilchester ilebo ilembula ilesa ilgın ilhabela ilhéus iligan ilinden ilioúpoli ilkal ilkeston illapel illela
illertissen illescas illingen illzach ilmenau ilobu ilongero ilopango ilorin ilula ilām imaichi imatra imbituba
imbituva imishli immokalee imola imperatriz imperia impfondo imphal imsil imus imzouren inaruwa inashiki inazawa inca
incheon indaial indaiatuba indang indergarh indi indianapolis indianola indio indore indramayu indri indāpur ingenio
inglewood ingolstadt inhambane inhumas inisa injambakkam inkhil inkster innoshima innsbruck inongo inowrocław
inozemtsevo inuyama invercargill inverness inza inđija ioannina iona ipaba ipameri ipatinga ipatovo iperu iperó
ipiales ipiaú ipil ipinda ipirá ipoh ipojuca iporá ipoti ippy ipswich ipubi ipueiras iquique iquitos iracemápolis
iradan irakleio iranshahr irapuato irati irbid irbin irbit irecê iringa iringal irinjālakuda irkutsk irlam irondequoit
ironville irosin irpin irugūr irun irvine irving irvington isabela isahaya isaka isakogorka isawa ischia isehara
iselin iserlohn isernia isesaki isfahan isfana isfara ishigaki ishige ishii ishikari ishikawa ishiki ishim ishimbay
ishinomaki ishioka ishqoshim ishurdi ishøj isieke isiolo isiro iskandar iskitim isla islamabad isleworth islington
islip islāmnagar islāmpur ismailia isparta issaquah issia issoire istanbul istaravshan istok istra istres isulan
itabaiana itabaianinha itaberaba itaberaí itabira itabirito itaboraí itabuna itacoatiara itaguaí itagüí itaitinga
itaituba itajaí itajubá itajuípe itako itamaraju itamarandiba itambé itami itanagar itanhaém itaocara itapaci itapagé
itaparica itapecerica itapema itapemirim itaperuna itaperuçu itapetinga itapetininga itapeva itapevi itapipoca itapira
itapissuma itaporanga itapuranga itaquaquecetuba itaqui itararé itatiba itatinga itauguá itaí itaúna iten ithaca itigi
itimādpur itogon itoigawa itoman itororó itsukaichi ituberá ituiutaba itumbiara itupeva itupiranga iturama iturrama
ituverava itzehoe itápolis itārsi ivanovo ivanteyevka ivatsevichy ivoti ivrea iwade iwai iwaki iwakuni iwakura
iwamizawa iwanuma iwase iwata iwatsuki ixmiquilpan ixtaczoquitlán ixtapa ixtapaluca ixtepec izalco izamal izazi
izberbash izegem izhevsk izkī izluchinsk izmail izmir iztacalco iztapalapa izumi izumisano izumiōtsu izumo izyaslav
izyum içara iğdır iława iţsā i̇dil i̇mamoğlu i̇ncirliova i̇negöl i̇skenderun i̇skilip i̇zmit jabalia jabalpur jablah
jaboatão jaboticabal jacaltenango jacarezinho jacareí jaciara jackson jacksonville jacmel jacobabad jacobina jacutinga
jaen jaffna jagalūr jagatsinghapur jagdalpur jagdīshpur jagdīspur jaggayyapeta jagna jagodina jagraon jagtiāl
jaguaquara jaguarari jaguariaíva jaguaribe jaguariúna jaguaruana jaguarão jagādhri jahāngīrābād jahānābād jahāzpur
jaigaon jainagar jaipur jais jaisalmer jaisingpur jaito jaitāran jakarta jakobsberg jakobstad jalajala jalalabad
jalalpore jalandhar jalapa jales jalesar jaleshwar jalgaon jalilabad jalingo jalor jalostotitlán jalpāiguri jalālpur
jalālī jalārpet jamaame jamaica jamay jambes jambusar jamestown jamjamāl jamkhandi jammalamadugu jammu jamnagar jampur
jamshedpur jamundí jamuria jamālpur jamūī janakkala janaúba jand jandira jandiāla janeng janesville jangaon jangipur
januária jaora japekrom japeri jarabacoa jaraguá jaranwala jardim jardinópolis jarinu jarocin jarosław jarrow jaru
jaruco jarwal jarābulus jasaan jasdan jashpurnagar jasidih jaspur jaswantnagar jasło jatai jatani jaten jatibarang
jatibonico jatiroto jatiwangi jatobá jatāra jauharabad jauja jaunpur javānrūd jawor jaworzno jayamkondacholapuram
jayapura jayrūd jebba jeddah jeffersontown jeffersonville jega jekulo jelgava jember jena jendouba jenin jenison
jenjarum jenks jeongeup jeonju jequitinhonha jequié jerada jerantut jerash jeremoabo jericho jerusalem jessore jetpur
jette jevargi jewar jeypore jhajha jhajjar jhalidā jhanjhārpur jharia jharsuguda jhawarian jhelum jhingergācha
jhinjhāna jhol jhunjhunūn jhābua jhālrapātan jhālu jhālāwār jhānsi jhārgrām jhīnjhak jhūsi jiachuan jiagedaqi jiamusi
jianchang jiangkou jiangluo jiangmen jiangping jianguang jiangxi jiangyan jiangyin jiangyou jiangzhuang jianshui
jiaogong jiaohe jiaozhou jiaozuo jiawang jiaxing jiayue jiazi jidong jiehu jieshi jieshou jietou jiexiu jieyang jifeng
jiguaní jihlava jijel jijiang jijiga jilib jimaguayú jimeta jimma jimo jiménez jinan jinchang jincheng jinding
jingdezhen jinggou jinghong jingmen jingui jingzhi jingzhou jinhua jining jinja jinji jinjiang jinju jinka jinniu
jinotega jinotepe jinsha jinshan jinshi jintūr jinxiang jinzhong jinzhongzi jinzhou jipijapa jirja jirkov jishou jishu
jishui jitai jitra jiuchao jiuhe jiujiang jiupu jiuquan jiushan jiutai jiutepec jiwani jixi jixian jiyuan jizan jizhou
jizzakh jičín joaçaba jobabo jocotenango jocotepec jodhpur joensuu jogbani jogonalan johannesburg johi johnston
johnstone johnstown joinville jojutla joliet joliette jollyville jolo jombang jona jonava jonesboro joplin jora jorhāt
jounieh jovellanos joymontop juanjuí juatuba juba jubail juchitepec judian judibana judita juegang juexi juhaynah
juigalpa juliaca jumet jumilla jumunjin jundiaí juneau junlian junnar junín jupiter jutiapa juticalpa jutou juwana
juye jyväskylä jászberény jämsä järvenpää jérémie józefów jönköping jüchen jülich jājpur jālaun jālna jāmadoba jāmai
jāmtāra jānjgīr jānsath jāsim jāwad jēkabpils jīnd jōetsu jūnāgadh jūnāgarh jūrmala jūybār kaarina kaarst kabacan
kabala kabale kabalo kabanga kabanjahe kabankalan kabanovo kabare kabarnet kabba kabinda kabirwala kabrāi kabul kabwe
kachhwa kachia kachkanar kadakkavoor kadapa kadayanallur kadaň kadi kadiri kadirli kadod kadogawa kadoma kaduna
kaduqli kadınhanı kadūr kaesong kafanchan kaffrine kafranbel kafue kagoro kagoshima kahama kahramanmaraş kahrīz
kahului kahuta kaiama kaifeng kaihua kaikalūr kaili kailua kailāras kailāshahar kaimganj kaimori kainan kairana
kairouan kaisarianí kaiserslautern kaitang kaithal kaitong kaiyuan kaizuka kajaani kajiki kaka kakamega kakamigahara
kakata kakching kakdwip kakegawa kakhovka kakogawa kakonko kakrāla kakuda kalabagh kalach kalachinsk kalakkādu
kalamaria kalamata kalamazoo kalamb kalamnūri kalasin kalat kalavoor kalemie kalghatgi kalianget kalimpong kaliningrad
kalininsk kalinkavichy kalispell kalisz kallakkurichchi kallakurichi kallidaikurichi kallithea kalmar kalmeshwar
kalmthout kalmunai kalocsa kalpatta kaltan kaltenkirchen kaluga kalugumalai kalulushi kalundborg kalush kalutara
kalyandurg kalyani kalynivka kalyān kalāleh kalānaur kamachumu kamaishi kamakura kamal kamalasai kamalganj kamalia
kamatero kamba kambar kambove kamen kamenjane kamenz kameoka kameyama kamianske kamifukuoka kamigōri kamiichi kamiiso
kamimaruko kamina kaminokawa kaminoyama kamloops kamo kamogawa kamoke kampala kampar kampen kampene kampli kampot
kamra kamwenge kamyshin kamyshlov kamyzyak kananga kanash kanasín kanata kanaya kanazawa kanbe kanchanaburi
kanchipuram kanchrapara kanda kandahar kandalaksha kandana kandhkot kandiaro kandukūr kandy kandyagash kanegasaki
kanekomachi kaneohe kanevskaya kangaba kanganpur kangar kangasala kangayam kangding kanggye kangāvar kanhangad kanie
kanigiri kaniv kanjia kankakee kankan kankauli kanmaki kannad kannapolis kannauj kanniyākumāri kannod kannur kano
kanoya kanpur kansanshi kansk kantharalak kantyshevo kantābānji kanuma kanuru kanye kaolack kapadvanj kapan kapellen
kapenguria kapit kapolei kaposvár kapshagay kaqun kara karabanovo karabash karabağlar karabulak karabük karacabey
karachayevsk karachev karachi karad karaganda karaikudi karaj karak karakol karakoçan karaman karamay karamsad
karamürsel karangampel karanganom karangsembung karanpur karapınar karasu karasuk karasuyama karatau karatsu karauli
karaçoban karbala karben karcag karditsa kardzhali kareli karera karhal karhula kari kariba kariya karjat karlovac
karlovo karlsfeld karlshamn karlskoga karlskrona karlsruhe karlstad karmiel karmāla karnobat karnāl karoi karonga
karor karori karpinsk kars kartaly kartasura kartuzy kartārpur karukh karur karuri karviná karwar karīmganj karīmnagar
kasama kasamatsuchō kasamwa kasangulu kasaoka kasba kasese kasganj kashgar kashihara kashima kashin kashipur kashira
kashiwa kashiwazaki kashmor kasihan kasimov kasli kasoa kasongo kaspiysk kasrāwad kassala kassel kasserine kastamonu
kasterlee kasugai kasukabe kasulu kasungu kasur katangi kataragama kataysk katerero katerini katghora kathmandu kathu
kathua kati katihar katiola katobu katoro katowice katrineholm katsina katsuta katsuura katsuyama kattanam kattivākkam
katumba katunayaka katy kaufbeuren kaukauna kaunas kavadarci kavajë kavaklı kavala kavalerovo kawage kawagoe kawaguchi
kawalu kawambwa kawaminami kawanishi kawanoechō kawardha kawasaki kawit kawthaung kaya kayalpattinam kayamkulam kayan
kayanza kayar kayes kayseri kaysville kayunga kayyerkan kazan kazanlak kazincbarcika kazo kaédi kaélé kağızman kearney
kearns kearny kebili kebomas kebonarun kecskemét kediri kedrovka kedungwaru kedungwuni keelung keene keetmanshoop
kefamenanu keffi kegalle kehl keighley keizer kekri kelaniya kelheim kelibia kelkheim kelkit keller kelo kelowna
kemalpaşa kemer kemerovo kemi kemisē kempen kempston kemrī kencong kenda kendal kendall kendari kendrāparha kenema
kenilworth keningau kenitra kenmore kenner kennesaw kennewick kenora kenosha kenscoff kensington kent kentau kentwood
kepanjen keratsini kerava kerch keren kericho kerkera kerki kerkrade kerman kermanshah kernersville kerpen kerrville
kertih kertosono kerugoya kerūr kesabpur keshod kesinga keskin kestel keszthely keta ketanggungan kettering kevelaer
keynsham kežmarok khabarovsk khada khadki khadyzhensk khagaria khagaul khagrachhari khair khairpur khairābād
khairāgarh khajuraho khalabat khalkhāl khalīlābād khamaria khambhāliya khambhāt khammam khanabad khandela khandwa
khangarh khankendi khanna khanpur kharabali kharagpur kharakvasla kharan kharar khardaha khargone kharian kharkhauda
kharkiv kharsia khartoum khartsyzsk khasab khasavyurt khashuri khatauli khatīma kheda khedbrahma khekra khemisset
khenchela khenifra kheri kherson kherālu khetia khetri khewra khilchipur khimki khirkiyān khiva khmelnytskyy khmilnyk
khobar kholmsk kholmskiy khomeyn khopoli khorramabad khorramdarreh khorramshahr khorugh khosta khouribga khovd khowai
khowy khromtau khujand khuldābād khulm khulna khunti khurai khurda khurja khurrianwala khushāb khust khuzdar khvānsār
khāchrod khāliş khāmgaon khānāpur khāpa khārupatia khāsh khātegaon khātra khōst khūtār kiambu kibaha kibakwe kibara
kibiti kibondo kibungo kibuye kichha kidapawan kidatu kidderminster kidlington kidodi kidsgrove kiel kielce kierspe
kiffa kifissia kifrī kigali kigoma kigonsera kihangara kijang kikinda kikuchi kikugawa kikuyu kikwit kilakarai kilifi
kilis kiliya kilju kilkenny kilkis killeen kilmarnock kilosa kilwinning kimbe kimberley kimitsu kimje kimovsk kimry
kinarut kindia kindu kineshma kingisepp kingman kingori kingsland kingsport kingston kingstown kingsville kingswinford
kingswood kinna kinshasa kinston kintampo kinwat kinzan kināna kiomboi kippax kipushi kirando kirandul kiraoli kiratu
kirchhain kirchlengern kireka kireyevsk kirguli kirishi kirkby kirkcaldy kirkintilloch kirkkonummi kirkland kirksville
kirkuk kirkwood kirov kirovgrad kirovsk kirovskoye kirsanov kirtipur kiruna kiryū kirzhach kisai kisangani kisaran
kisarazu kiselëvsk kisesa kishanganj kishangarh kishapu kishiwada kishorganj kishtwār kisi kisii kiskunfélegyháza
kiskunhalas kiskőrös kislovodsk kismayo kissidougou kissimmee kisumu kisvárda kitagata kitahama kitahiroshima
kitaibaraki kitakami kitakata kitakyushu kitale kitama kitami kitchener kitgum kithor kitob kitsuki kitui kitwe
kitzingen kivsharivka kiwira kiyawa kizel kizilyurt kizlyar kičevo kladno klaeng klagenfurt klaipėda klang klangenan
klaten klatovy kleinmachnow klerksdorp kleve klimovsk klin klingenstein klintsy klosterneuburg kloten kluang kluczbork
klungkung knjazevac knoxville knurów knysna kobayashi kobe koblenz kobryn kobyłka kocaali kochenëvo kochi
kochubeyevskoye kodaikānāl kodarmā kodinsk kodoli kodungallūr kodār kodīnar koekelberg koelwār koersel koesan
koforidua kofu koga kogalym kogota kohat kohima koidu kokand kokhma kokkola kokologo kokomo kokopo kokrajhar kokshetau
koksijde kokstad kokubunji kolasib kolbermoor kolda kolding kolea kolhāpur kolkata kolkhozobod kollam kollegāl
kolodishchi kolokani kolomna kolomyya kolonnawa kolpashevo kolpino kolwezi kolín kolār kolāras komaki komatipoort
komatsu komatsushimachō kombissiri kombolcha komló kommunar komono komoro komotini komárno komárom konakovo konark
konch kondagaon kondapalle kondoa kondopoga kondrovo kongolo kongoussi kongsberg kongtan konibodom konin konjic
konnagar konnūr konongo konotop konstantinovsk konstanz kontagora kontich konya konz koothanallur kopargaon kopavogur
koper kopeysk koppal koprivnica kopāganj kopřivnice koratla korba korbach koregaon korem korenovsk korgan korhogo
korkino korkuteli korla korntal kornwestheim korolyov koronadal koropí korosten korostyshiv korsakov korschenbroich
korsholm kortenberg kortrijk korwai koryazhma korydallos korçë korāput kosai kosamba kosan koshigaya kosi kosigi koson
kosong kosonsoy kostanay kostomuksha kostopil kostroma kostyantynivka koszalin kota kotabumi kotagiri kotamangalam
kotapārh kotdwāra kotelnikowo kotido kotikawatta kotka kotkapura kotlas kotli kotma kotovo kotovsk kotputli kotri
kottagūdem kottayam kottūru koudougou koulamoutou koulikoro koumra koungou koupéla kourou kousséri koutiala kouvola
kovancılar kovdor kovel kovilpatti kovrov kovvūr kovylkino kovūr kowloon koynanagar koysinceq kozan kozani kozhikode
kozienice kozluk kozyatyn koāth kočani koło kołobrzeg kościan kościerzyna košice kpandu kraaifontein krabi kragujevac
krakow kraksaan kralendijk kraljevo kramatorsk kranj krapkowice krasnoarmeysk krasnoarmeyskaya krasnodar krasnogorsk
krasnogvardeyskoye krasnohrad krasnokamensk krasnokamsk krasnoobsk krasnoufimsk krasnovishersk krasnoyarsk
krasnoznamensk krasnystaw krasyliv kratié kraśnik krefeld kremenchuk kremenets kreminna kresek kretinga kreuzau
kreuzlingen kreuztal krian kribi kriel kriens krishnagiri krishnanagar krishnarājpet kristiansand kristianstad
kristiansund kristinehamn krnov krolevets kroměříž kronach kronberg kronstadt kroonstad kropotkin kropyvnytskyi krosno
krotoszyn kroya krugersdorp kruisfontein krujë kruševac krychaw krymsk kstovo kuacjok kuah kualakapuas kuanchuan
kuandian kuang kuangshi kuantan kubinka kucha kuchaiburi kuchera kuchinarai kuching kuchāman kudachi kudamatsu kudat
kudepsta kudus kudymkar kufa kuje kuju kukawa kukichūō kukmor kukshi kukës kula kulachi kulai kulebaki kulgam kulim
kulittalai kulmbach kulp kulpahār kulti kulu kulunda kumagaya kumagunnam kumamoto kumanovo kumarapalayam kumasi kumba
kumbakonam kumbalam kumbhrāj kumbo kumertau kumhāri kumla kumo kumru kumta kumul kuna kunda kundarkhi kundgol kundian
kundla kunduz kungrad kungsbacka kungur kungälv kunigal kuningan kunjah kunming kunnamangalam kunnamkulam kunri
kunshan kunwi kunyang kuopio kupang kupiansk kupino kuppam kurakhove kurakhovo kurandvād kurashiki kuraymah kurayoshi
kurayyimah kurchaloy kurchatov kurduvādi kure kurgan kurganinsk kurihashi kurinjippādi kurnool kuroda kuroishi kuroiso
kurovskoye kursk kurtalan kurtamysh kurume kurunegala kurye kusa kusadasi kusatsu kuseifa kushchëvskaya kushikino
kushima kushimoto kushiro kushk kushtagi kushtia kushva kusŏng kuta kutaisi kutiatodu kutiyāna kutloanong kutno
kutoarjo kuttampuzha kuusamo kuvandyk kuwana kuybyshev kuzhithurai kuznetsk kuçovë kwadukuza kwale kwangyang kwekwe
kwidzyn kwinana kyabé kyaikkami kyaiklat kyaikto kyakhta kyathampalle kyaukse kyela kyenjojo kyiv kyle kyosai kyoto
kyrenia kyshtym kyustendil kyzyl kyzylorda kyŏngsŏng kâhta kédougou kétou königsbrunn königswinter köniz köping körfez
köthen køge künzell künzelsau kürten kütahya kāgal kākināda kākori kālia kāliyāganj kālka kālna kālol kālpi kālānwāli
kālāvad kālīganj kāman kāmthi kāmyārān kāmākhyānagar kāmāreddi kāmārhāti kāndhla kāndi kāndla kānke kānker kānkānhalli
kānt kānth kāpren kāraikāl kāramadai kāranja kārkala kārsiyāng kāsaragod kāshmar kāthor kātol kātoya kātpādi kātrās
kāvali kāzerūn kėdainiai kętrzyn kęty kīhei kīratpur kīsh kırkağaç kırklareli kırıkhan kırıkkale kırşehir kızılcahamam
kızıltepe kłodzko kōnan kōnosu kōriyama kūdligi kūhdasht kūkatpalli kūmher kūstī kŭlob laatzen labasa labinsk labis
labo laboulaye labuan labuleng labytnangi labé lacey lachi lackawanna laconia ladispoli ladner ladybrand ladyzhyn
ladário laela lafayette lafia lafiagi lagarto lagdo lage lages laghouat lagos laguilayan laguna lagunillas lahat
lahnstein lahore lahr lahti lahān lahār laibin lainate laiwu laixi laiyang laizhou laja lajas lajeado lajedo lajinha
lakeland lakeside lakeville lakewood lakhdaria lakhnādon lakhyabad lakhīmpur lakinsk lakki lakota laksar lakshmeshwar
lakshmīpur lalago lalamusa lalgudi lalian lalitpur lalmonirhat lalupon lalín lambaré lambaréné lambayeque lambersart
lamia lamin lamongan lamont lampa lampang lampertheim lamphun lamu lanaken lancaster lanciano landau landerneau
landover landshut landskrona lanester langarūd langen langenfeld langenhagen langepas langfang langford langley
langreo langsa langtoucun langxiang langzhong lankaran lannion lansdale lanshan lansing lanxi lanyang lanzhou laoag
laoang laohekou laojunmiao laon lapa lapai laplace laporte lappeenranta larache laramie laranjeira laranjeiras
laranjeiro larbaâ lardjem laredo larissa larkana larkhall larnaca larne larvik lasarte lasem lashio latacunga latakia
latham lathrop latina latur lauchhammer lauderhill laukaa launceston laungowāl laupheim laur laurelton laurinburg
lausanne lautaro lautoka laval laventille lavradio lavras lawang lawas lawndale lawrence lawrenceville lawton laxou
layton layyah lazarevac lazarevskoye lealman leamington leander leatherhead leavenworth leawood lebach lebaksiu
lebanon lebbeke lebedyn lebowakgomo lebrija lebu lecce lecco lecheng lecherías lede leduc leeds leerdam leesburg
leeuwarden leganés legionowo legnago legnano legnica lehi lehrte leicester leichlingen leiden leiderdorp leigh leimen
leioa leipzig leiria leixlip leiyang lekki leland lelydorp lelystad lemay lembang lembeni leme lemgo lemont lemoore
lempäälä lenbe lenexa lenger lengerich lengshuijiang lengshuitan leningradskaya leninogorsk leninsk lennestadt lennox
lenoir lensk lentini leominster leonberg leopoldina leopoldshöhe lepe leposaviq lerdo lere lermontov lerum leshan
leskovac lesnoy lesosibirsk lesozavodsk lessines leszno leteri lethbridge leticia letlhakane letpandan letterkenny
leusden leutkirch leuven leverkusen levice levin levittown lewes lewiston lewisville lexington leyland lezhë león
lhasa lhokseumawe liancheng lianghu liangji liangping liangshui liangxiang liangzhai lianhe lianhua lianjiang lianshan
lianyuan lianyungang lianzhou liaocheng liaoyang liaoyuan liaozhong libenge liberec liberia libertad libertyville
libiąż libon libourne libres libreville licata licheng lichfield lichinga lichtenburg lichtenfels lichtenvoorde
lichuan lida lidingö lidköping lido liepāja lier lieto ligang liguo liji lijiang lijun likasi likisá lilienthal lilio
lille lillehammer lillerød liloan lilongwe lima limache limassol limay limbang limbdi limbe limbiate limeira limoeiro
limoges limonar limpio limuru linares lincang lincheng lincoln lincolnia linda lindau lindenhurst lindenwold lindi
lindlar lindsay linevo linfen lingayen lingcheng lingdong lingen linghai linghe lingolsheim lingsugūr lingwu lingyuan
linhares linhe linjiacun linjiang linkou linköping linping linqing linqiong linqu lins linshui linstead lintong linxi
linyi linz lipetsk liping lipkovo lippstadt lisala lisbon lisburn lishu lishui lisichansk lisieux liski lisse lissone
litherland litoměřice littau littlehampton littleton litvínov liufeng liuhe liuji liuku liulin liupanshui liuping
liuquan liushan liutuan liuxin liuzhi liuzhou livadeia livermore liverpool livingston livingstone livny livonia
livorno liwale liwonde liwá lixian lixin liévin ljubljana ljungby llaillay llallagua llandudno llanelli llazicë llefià
lleida lloydminster llucmajor llíria loanda loandjili lobamba lobatse lobito lobnya loboc lochearn lochristi lockport
lodhran lodi lodja lodwar lodz loei loerrach lofthouse logan logansport lognes logroño lohja lohmar lohne lohārdagā
loikaw loimaa loja lokeren lokoja lokossa lolodorf lombard lomita lomme lommel lomonosov lompoc lomé lonar lonavla
loncoche london londonderry londrina longchang longcheng longchi longfeng longfield longgu longjiang longjing
longjumeau longkou longlin longmeadow longmont longnan longonjo longquan longshan longueuil longview longxi longyan
longyearbyen loni loos lopburi lopez lorain loralai lorca lorena loreto lorica lorient lormont lorton losal losheim
lospalos losser lota loudi louga loughborough louisville loulé loum louny lourdes loures loushanguan louth louveira
louviers lovech loveland loviisa lowell lowestoft lowicz loxstedt lozova luancheng luanda luanshya lubango lubao
lubartów lubań lubbock lubin lublin lubliniec lubnjow lubny luboń lubu lubuklinggau lubumbashi lucan lucapa lucas
lucaya lucban lucca lucena lucera lucerne luchegorsk lucheng luchingu luckeesarai luckenwalde lucknow lucé ludhiana
ludlow luduş ludvika ludwigsburg ludwigsfelde luebo luena lufkin luga lugano lugazi lugo lugoba lugoj lugu lugulu
luhansk luhe luján lukavac lukhovitsy lukuledi luleå lulou lumajang lumbang lumberton lumezzane lumphat lumut lund
lunel lunglei luninyets lunsar lunéville luobei luocheng luohe luojiang luolong luomen luoping luorong luotang luoyang
luoyu lupeni lupon lusaka lusambo lushan lushar lushnjë lushoto lustenau luton lutsk lutugino lutz luuq luwero luwuk
luxembourg luxor luzhou luziânia lučenec lviv lyantor lydenburg lyman lymington lynbrook lynchburg lyndhurst lynn
lynnwood lynwood lyon lyskovo lytkarino lyubertsy lyubotyn lyudinovo léogâne lérida lévis líbano löbau lökbatan
lübbecke lübeck lüdenscheid lüderitz lüdinghausen lüleburgaz lüneburg lünen lüshunkou lādnūn lādwa lāharpur lākheri
lākshām lālganj lālgola lālmohan lālpur lālsot lātehār lāthi lębork lędziny līsakovsk lūnāvāda maao maardu maarssen
maaseik maasin maasmechelen maassluis maastricht maba mabai mabalacat mabama mableton mabopane macapá macas macatuba
macau macaé macaíba macclesfield maceió macenta macerata mach machachi machado machagai machakos machala machalí
macheng machhlīshahr machida machilipatnam machiques macia mackay macomb macuspana madaba madambakkam madanapalle
madang madaoua madaripur maddaloni maddūr madera madgaon madhipura madhubani madhugiri madhupur madhyamgram madikeri
madingou madipakkam madison madisonville madiun madrid madruga madukkarai madukkūr madurai madurāntakam maebashi
maesteg maevatanana mafeteng mafinga mafra magadan magalang magangué maganoy magarao magaria magdalena magdeburg
magelang maghar maghull magna magnitogorsk magog magole magong magsaysay maguan magugu magumeri magway mahabad
mahajanga mahalapye maham mahanje mahanoro maharagama mahayag mahbūbnagar mahbūbābād mahdia mahdishahr mahemdāvād
mahendragarh mahendranagar maheshtala maheshwar mahgawān mahiari mahmudābād mahmutlar mahoba maholi mahon mahudha
mahwah mahébourg mahād mahālingpur mahārāganj mahārājgani mahāsamund mahē mahīshādal maia maicao maidstone maiduguri
maihar mailsi mainpuri maintal maintirano mainz maināguri maiquetía mairinque mairiporã mairwa maitland maiurno
maizuru majadahonda majalengka majalgaon majenang majene majie majuro makabe makakilo makamba makassar makeni
makhachkala maki makiyivka makouda makrāna maksi makubetsu makumbako makurazaki makurdi makuyuni makó makīnsk mala
malabo malacca malacky maladzyechna malahide malakal malakanagiri malakhovka malakoff malakwal malambo malampaka
malanday malang malanje malanville malapatan malappuram malatya malaut malavalli malaybalay malazgirt malbork maldegem
malden maldon maldonado malegaon malgobek mali maliana malilipot malindi malingao malingshan malinyi malita malkajgiri
malkapur malkara mallasamudram mallawī malmesbury malmo malnate malolos maloyaroslavets malpe maltby maltepe
malumfashi maluso maluñgun malvar malyn malārd malāyer malīhābād mamanguape mamaroneck mamatid mamburao mamfe mamou
mamoudzou mampong mamporal manacapuru manacor manado managua manakara manali manama manamadurai mananara mananjary
mananwala manaoag manapla manapparai manassas manatí manaus manavgat manay manbij mancherial manchester mandaguari
mandalay mandalgovi mandalī mandamarri mandan mandapam mandapeta mandera mandeville mandi mandideep mandimba mandlā
mandsaur mandurah manduria mandya mandāwar maner manfalūţ manfredonia mangai mangalagiri mangaldai mangaldan mangalia
mangalore mangaratiba mangbang mangere manggar manghit mangla manglaur mangochi mangotsfield mangshi manhattan
manhuaçu manhumirim maniar manicaragua manihāri manikchari manila manisa manises manismata manitowoc manizales
manjakandriana manjeri manjhanpur manjo manjīl mankato mankayan mankono mankāchar manlleu manmād mannargudi mannheim
mannārakkāt manoharpur manokwari manosque manouba manresa mansalay mansehra mansfield mansilingan mansourah mansoûra
manta mantampay manteca manthani mantova manturovo manuguru manukau manurewa manzanares manzanillo manzhouli manzini
manāsa manāwar maocun maoming mapastepec maplewood mapo maposeni maputo maputsoe marabella marabá maracaibo maracaju
maracanaú maracay maracena maradi maragogi maragogipe maragondon marakkanam maralal maramag maramba marana marand
marang marataizes marau marayur marbella marblehead marburg marcavelica marchena marcianise marcinelle mardan mardin
marfil margahayukencana margasari margate margherita margilan marhanets marhaura mari mariakerke marialva mariana
mariano mariara maribor maricopa maricá mariehamn mariel marienberg mariestad marietta marigliano marignane mariinsk
marijampolė marilao maringá marinilla marino marion mariquita mariupol mariveles mariāhu mariāni markala markham marki
markkleeberg markova marktoberdorf marktredwitz marl marlboro marlborough marlow marmande marmaris marneuli
maroantsetra marolambo marondera maros maroua marousi marovoay marple marquette marrakesh marratxí marrero marsabit
marsala marsberg marseille marshall marshalltown marshfield martaban martapura marte martigues martil martinez
martinsburg martinópolis martorell martos marudi marugame maruoka marvdasht mary maryborough marysville maryvale
maryville marília marín marīvān masaka masaki masakin masallātah masan masantol masasi masatepe masaya masbate
mascalucia mascote mascouche maseru mashhad mashiko masina masindi masinloc masis maspalomas maspeth massa massafra
massaguet massakory massamagrell massamá massapequa massawa massillon massy masterton mastic mastung masty masuda
masumbwe masvingo maswa matadi matagalpa matai matale matam matamey matamoros matanzas matara mataram mataró matehuala
matera mateur mathba mathura mati matiari matiri matli matola matoury matozinhos matsubara matsubase matsubushi
matsudo matsue matsumoto matsushima matsutō matsuyama mattanur matteson matthews mattoon matui maturín matão mauban
maubara maubeuge maubin maudaha mauganj mauguio mauldin maumelle maumere maun maur maurepas mauá maués mavelikkara
mavoor mawana mawlaik mawlamyine mawlamyinegyunn maxixe mayagüez mayahi mayen mayenne mayiladuthurai maying maykop
mayma maymana maywood mazabuka mazarrón mazatenango mazatlán mazhan mazinde mazouna mazyr maştağa maşyāf maţāy
mažeikiai mbabane mbaké mbala mbale mbalmayo mbandaka mbandjok mbanga mbarara mbaïki mbeya mbinga mbouda mbuguni
mcalester mcallen mcdonough mchenry mchinji mckeesport mckinleyville mckinney mclean mcminnville meadowbrook meads
meaux mechanicsville mechelen mechernich meckenheim meda medak medan medellín medemblik medenine medford medgidia
medianeira medina medininagar medinīpur mednogorsk medvedevo medvedovskaya meerane meerbusch meerut meftah megara
megarine megion mehar mehendiganj mehkar mehlville mehndāwal mehrabpur meihekou meiktila meinerzhagen meiningen meise
meishan meissen meizhou mejicanos mekla meknes melati melbourne melegnano melenki meleuz melgar melilla melipilla
melitopol melksham melle melo melong melouza melrose melun melur melville melzo melíssia memmingen memphis memāri
menasha mendaha mendarda mendefera mendeleyevsk menden menderes mendes mendi mendoza menemen menemeni menen menghuan
menglang mengmao mengyin menifee menomonie menongue mentana mentekab menton mentougou menuma menzelinsk meoqui meppel
meppen mequon merano merca merced mercedes merefa merelani merelbeke meriden merke merkezefendi merksem merlo merouana
merrick merrifield merrillville merrimack merseburg mersin mersing merta mertoyudan meru merzifon merzig mesagne
meschede meskiana messaad messina mestre metahāra metairie metallostroy metamorfosi metapán metepec methuen metlaoui
mettmann mettupalayam mettur metu metz metzingen meudon meulaboh mexborough mexicali mexico meybod meycauayan meylan
meyrin meyzieu mezcales mezhdurechensk mezőkövesd mezőtúr meïganga mgandu mhango mhāsvād miami miamisburg miandrarivo
miandrivazo miano mianwali mianyang miaojie miaoyu miaozi miass mibu michalovce michelena michelstadt micheng
michurinsk middelburg middelharnis middelkerke middleborough middlesbrough middleton middletown midelt midlothian
midoun midrand midsayap midvale midyat mielec miepherkeim mieres mifune migori miguelturra miguelópolis mihara miharu
mihe mihona mijas mijdrecht mikhaylovka mikhaylovsk miki mikkeli mikołów mikumi mikuni mila milagro milak milan
milanówek milas milazzo mildura milford millau millbrae millbrook millcreek milledgeville millerovo millville milpitas
milton milwaukee milwaukie mimarsinan minamata minamirinkan minamishibetsuchō minas minatitlán minato minaçu minbu
minchianabad mindelo minden mineiros mineola mingachevir minggang mingguang minglanilla mingora mingshui minna
minneapolis minnetonka minning mino minoh minokamo minot minsk minturno minusinsk minya mioveni mira mirabel miracema
miragoâne miramar miramas miramichi miranda mirandola mirandopólis mirano mirfield miri mirny mirnyy mirriah
miryalaguda miryang mirzāpur misantla misawa mishan mishawaka mishima misilmeri miskolc mislata misratah misrikh
mississauga missoula misterbianco misungwi mitake mitcham mitchell mithi mito mitsukaidō mitsuke mittweida mityana
miura mixco mixia miyako miyakonojō miyang miyata miyazaki miyazu miyoshi miyota mizdah mizil mizque mizunami mizusawa
międzyrzecz mkwanga mlalo mlandizi mlangali mlimba mlonggo mlowo moanda moaña mobara mobaye moca mocajuba moche
mochudi mocoa mococa mocímboa modakeke modena modesto modica modiin modimolle modugno modāsa moers moga mogadishu
mogilev mogoditshane mogok moguer mogán mohali mohammedia mohr mohács moineşti moirāng moita mojo mojoagung mojokerto
moju mokameh mokena mokokchūng mokolo mokopane mokotów mokpo mokwa molave molde molepolole molfetta molina moline
mollendo molo molodohvardiisk mombasa mombaça mombetsu momostenango mompós monaco monastir moncada moncalieri
monchegorsk monclova moncton mondlo mondovì mondragone monfalcone mongaguá mongo mongu monguno monino monkayo
monoharpur monopoli monor monreale monroe monroeville monrovia mons monsanto monsefú monselice monserrato monsey
montagu montalbán montalvo montana montargis montauban montbrison montbéliard montclair montebello montebelluna
montecarlo montecristi monteiro montelíbano montemorelos montemurlo montenegro montepuez monterey montero monteros
monterotondo monterrey monterusciello montería montesson montevarchi montevideo montfermeil montgeron montgomery
monthey montichiari montijo montilla montivilliers montluçon montmorency montpellier montreal montreuil montreux
montrose montrouge montélimar monywa monza monze monzón monção mooka moore mooresville moorhead moorpark moosburg
mopti moquegua mora moraga morales moram moramanga moratuwa morden morecambe morelia morena moreni moreno moreton
morganton morgantown mori morigaon moriguchi moriki morinda morioka moriya moriyama morlaix morley mormugao moro
morogoro morohongō moroleón morondava morong moroni morozovsk morrelgonj morrinhos morrisania morristown morrisville
morshansk morsi morteros morton mortsel morvi morwa morādābād morār mosbach moschato moscow moshi moskovskiy
mosonmagyaróvár mosopa mosquera mossamedes mossendjo mossoró mosta mostaganem mostar mostovskoy mosul motala motatán
motherwell mothīhāri motomachi motomiya motozintla motril motru motul mougins mouila moulins moundou mountsorrel
mouscron moussoro moutsamoudou mouzaïa moyale moyo moyobamba moyotzingo mozambique mozdok mozhaysk mozhga mpanda mpika
mpophomeni mpumalanga mpwapwa mranggen mrągowo msowero mthatha mtinko mtsensk mtwango mtwara muan mubarakpur mubende
mubi muborak mucur mucuri mudanjiang mudanya muddebihāl mudgal mudhol mudkhed mudon mudu mufulira muggiò mugumu
muhammadābād muhe muheza muhoroni muikamachi mujia mujiayingzi mukacheve mukah mukalla mukdahan mukeriān mukher
mukilteo mukono muktsar muktāgācha mukō mula mulanje mulbāgal mulchén mulgund mulhouse muling mulleriyawa mullingar
multai multan mulugu muluppilagadu mumbai mumbwa mumias muncar muncie mundargi mundelein mundgod mundra mungaa
mungaoli mungeli munger mungia mungyeong munich munnar munsan munster muntilan muntok munūf muradnagar murakami
muramatsu muramvya muratpaşa muravlenko murbād murcia muret murfreesboro muriaé muricay murici muridke muriti muritiba
murlīganj murmansk murom muroran murphy murray murree murrieta murrysville murshidābād murtajāpur murudeshwara murwāra
murzuk musashino muscatine mushie mushābani musiri muskego muskegon muskogee musoma musselburgh mussoorie
mustafakemalpaşa mustafābād mutang mutare mutengene mutsu muttenz muttupet mutuáli mutxamel muvattupuzha muyinga
muyuka muzaffarabad muzaffargarh muzaffarnagar muzaffarpur muzambinho muñiz muñoz muğla mvomero mwadui mwandiga mwanza
mweka myanaung myawadi myaydo myeik myingyan myitkyina mykolayiv mymensingh myrhorod myrnohrad myski mysore myszków
mysłowice mytilene mytishchi myślenice mzimba mzuzu málaga mátészalka mâcon mäntsälä märsta médéa mékhé mérida
mérignac móstoles mödling mölln mölndal mölnlycke mönchengladbach mössingen mühlacker mühldorf mühlhausen mülheim
müllheim mācherla māchhīwāra māgadi mākum mālpura mālvan mālūr māndal māndalgarh māndvi māngrol mānsa mānvi mānwat
mānāvadar māpuca mārahra mārkāpur mātābhānga mělník mīnjūr mīnāb mīrganj mīrānpur mīāndoāb mława mūdbidri mūlki mūndwa
mūvattupula naaldwijk naarden naas nabadwip nabari nabeul nabire nablus nabua nabunturan nabīnagar nachingwea
nacimiento naciria nacka nacogdoches nada nadi nadiād nador naduvannūr nadvirna nadym naesŏ nafada naga nagahama nagai
nagano nagaoka nagapattinam nagar nagareyama nagari nagarote nagasaki nagasu nagato nagcarlan nagda nagercoil
nageswari naghadeh nago nagold nagoya nagpur nagua nagykanizsa nagykőrös nagīna naha nahariya naharlagun nahavand
nahorkatiya nahrin nahualá naic naihāti nailsea nainital nainpur nainwa nairobi naivasha najaf najafgarh najafābād
najrān naju najībābād naka nakama nakamura nakano nakanojōmachi nakashibetsu nakatsu nakatsugawa nakhabino nakhichivan
nakhodka nakodar naksalbāri nakuru nakūr naldurg nalgonda nalhāti naliang nallıhan namakkal namangan namanyere
namasuba nambiyūr namerikawa namie namioka nampa nampula namur namyang namyangju namysłów nanaimo nanao nanauta
nanchang nanchong nancy nandaime nanded nandigāma nandikotkūr nanding nandu nandurbar nandyāl nanfeng nangal nanganga
nangen nangomba nangong nangwa nanhu nanjangūd nanjian nanjing nanling nanlong nanma nanning nanpiao nanping nantai
nanterre nantes nantong nantwich nanuet nanuque nanxi nanyamba nanyang nanyuki nanzhou napa napanee naperville naples
napāsar nara narail naraina naraini narangba naranjal naranjito naranjos narasannapeta narasapuram narasaraopet
narathiwat narauli naraura narbonne nardò naregal narela nargund narita narnaul narok narowal narra narragansett
narsimhapur narsingdi narsinghgarh narsīpatnam nartkala narutō narva narwar narwāna naryn narón narāyangarh nasarawa
nashik nashua nashville nasirabad nasiriyah nasrullāhganj nassau nasugbu nasushiobara natahoyo natchez natchitoches
natick natitingou natore nattam naucalpan naudero nauen naugachhia naugatuck naukot naumburg nautanwa nava navahrudak
navalcarnero navalgund navan navapolatsk navarre navegantes naviraí navoiy navojoa navolato navotas navrongo navsari
nawabshah nawalgarh nawanshahr nawābganj nawāda naxi nayoro nayāgarh nazareth nazarovo nazaré nazca naze nazilli
nazran nazrēt nchelenge ndola neapoli nebaj nebbi neckarsulm necochea nederland nedroma nedumangād needham neelankarai
neenah neerpelt nefta neftegorsk neftekamsk neftekumsk nefteyugansk neftçala negara negombo negotin negotino nehe
neiba neietsu neijiang neiva nejo nekā nelamangala nelidovo nellikkuppam nellore nelson nelspruit nemby nemuro
nenjiang nepalgunj nepean nepomuceno nepānagar neral neratovice nerchinsk nerekhta nerja nerviano neryungri nerópolis
nesher nesterovskaya neston netanya netishyn netivot netphen netrakona nettetal nettuno neubrandenburg neubrück
neuchâtel neuenhagen neumünster neunkirchen neuquén neuruppin neuss neustadt neustrelitz neuwied nevel nevers
nevinnomyssk nevşehir newark newberg newburg newburgh newburn newbury newburyport newcastle newington newmarket newnan
newport newquay newry newtownabbey newtownards neyagawa neyrīz neyshabur neyveli neyyāttinkara nezlobnaya nganjuk
ngaoundéré ngara ngawi ngemplak ngerengere ngerulmud ngoro ngozi ngudu nguigmi ngunut nguru nguruka nguékhokh niamey
niamtougou nianbo nianzhuang nianzishan nicaea nichelino nichinan nichlaul nicholasville nicosia nicoya nidadavole
nidda nidderau niederkassel niederkrüchten nienburg nieuwegein nigel nigrán nihommatsu nihtaur niigata niihama niimi
niitsu nijkerk nijlen nijmegen nikaia nikel nikki nikkō nikolayevsk nikopol niksar nikulino nikšić nilakottai nilanga
niles nilópolis nima nimāparha ningbo ningde ningdong ninghai ningyang ninomiya ninove nioki niort nipomo nipāni
niquelândia niquero nirasaki nirgua nirmal nirmāli niscemi nishifukuma nishinomiya nishinoomote nishio nishishinminato
nishiwaki nisibis nisko niterói nitra nivelles niwai nixa nizhnekamsk nizhnesortymskiy nizhneudinsk nizhnevartovsk
nizhyn nizip nizwá nizāmābād niğde njeru njombe nkhotakota nkongsamba nkoteng nkowakowa nkpor nkwerre nnewi nobeoka
noblesville noci noda nogales noginsk nohar noicattaro noida noisiel nokha nokia nola nongstoin nongzhang nonoichi
nonsan nonthaburi norak norco norcross norden nordenham norderstedt nordhausen nordhorn norfolk norland norman
norristown norrköping norrtälje northallerton northampton northbrook northdale northeim northfield northglenn northolt
northport northwich norton norwalk norwich norwood norzagaray noshiro noto notsé nottingham nottuln nouadhibou noumea
nouna novara novato novelda noveleta novi novoaleksandrovsk novoaltaysk novoanninskiy novocheboksarsk novocherkassk
novodvinsk novokazalinsk novokhovrino novokubansk novokuybyshevsk novokuznetsk novomichurinsk novomoskovsk
novopavlovsk novopokrovskaya novorossiysk novoshakhtinsk novosibirsk novosilikatnyy novotitarovskaya novotroitsk
novoukrayinka novouzensk novovolynsk novovoronezh novozybkov nowogard nowrangapur nowshahr noyabrsk noyon noāmundi
nsanje nsawam nshamba nsukka nsunga ntungamo nubl nuenen nuevitas nukus numan numata numazu nuneaton nunspeet nuofu
nuoro nuozhadu nuremberg nurlat nurmijärvi nurota nushki nutley nuuk nyachera nyagan nyahururu nyakabindi nyala
nyalikungu nyamuswa nyandoma nyangao nyaungdon nyaunglebin nyborg nyeri nyköping nyon nysa nytva nyíregyháza nyūzen
nzega nzérékoré náchod náousa nässjö næstved néma níjar nîmes nördlingen nørresundby nümbrecht nürtingen nābha nādbai
nādāpuram nāgamangala nāgarpur nāgaur nāgod nāhan nālchiti nālūt nāmagiripettai nāmrup nāndgaon nānpāra nāravārikuppam
nārnaund nārāyanganj nārāyanpet nāspur nāsriganj nāthdwāra nāwa nāyudupet năvodari nīkshahr nīlgiri nīlokheri
nīlēshwar nīmbāhera nīmāj nōgata nūrpur nūrābād nūzvīd oadby oakdale oakland oakley oakton oakville obala obama
obanazawa obando oberasbach oberhausen oberkirch obertshausen oberursel oberá obihiro obispos obita obninsk obock
obonoma oborniki obra obrenovac obruchevo obuasi obudu obukhiv ocala ocaña oceanside ochota ochtrup ocoee oconomowoc
ocosingo ocotal ocotlán ocoyoacac octeville odawara odense odenthal odenton oderzo odessa odienné odintsovo odivelas
oegstgeest oeiras oelde oerlinghausen ofakim offa offenbach offenburg ogaminana ogawa ogden ogembo ogoja oguta
ohangaron ohrid oildale oisterwijk ojinaga ojiya ojus okahandja okanagan okara okaya okayama okazaki okcheon okegawa
okemos okene okha okhtyrka okigwe okinawa okolona okrika okunoya okuta olanchito olathe olavarría olbia olching
oldenburg oldenzaal oldham olecko oleiros oleksandriia olenegorsk oleshky oleśnica olhão olinda oliva olivais oliveira
olivet olkusz olmaliq olney olomouc olot olpe olsberg olsztyn olten olteniţa oltiariq oltu olupona olympia olímpia
omagh omaha omdurman ometepec omigawa omsk omuta omutninsk omīdīyeh onalaska onda ondo onega onex ongjin ongole
onitsha onoda onomichi onsŏng ontario ontinyent oosterhout oostkamp ooty opava opelika opelousas opladen opoczno opole
oqtosh oradea orahovac orai oraiokastro oran orangevale orangeville orani oranienburg orbassano orcutt ordos ordu
oregon orem orenburg orestiáda orhangazi orhei oria orihuela orillia orinda orion oristano oriximiná orizaba orlando
orlovskiy orlová orly orlândia orléans ormskirk oroquieta orosháza oroszlány oroville orpington orsay orsha orsk
ortaca ortaköy oruro orvault oryol orzesze orós orăştie osaka osan osasco oschatz oschersleben oshakati oshawa oshkosh
oshnavīyeh osijek osimo osinniki oskarshamn oslo osmanabad osmancık osmaneli osmaniye osnabrück osny osogbo osorno
ospino ossett ossining ostashkov ostend ostfildern ostrava ostrogozhsk ostrov ostrołęka ostróda ostuncalco ostuni
osuna oswego oswestry osório otahuhu otara otaru otavalo otjiwarongo otofuke otradnaya otradnoye otradnyy otrokovice
otsego ottappālam ottaviano ottawa ottobrunn ottumwa ottweiler otukpa otwock ouagadougou ouahigouya ouardenine ouargla
ouarzazate oudenaarde oudtshoorn ouezzane ouidah oujda oullins oulmes oulu oumé oupeye ourense ouricuri ourinhos
outreau ouésso ovalle ovar overath overijse oviedo ovruch owando owase owasso owatonna owensboro owerri oxkutzkab
oxnard oyama oyan oyem oyim oymak oyonnax oyten ozamiz ozar ozark ozersk ozorków ozubulu ozyory oława oświęcim paarl
pabbi pabianice pacajus pacasmayo pacatuba pachino pacho pachperwa pachuca pacifica paciran pacol padalarang padam
padampur padang padangsidempuan paderborn padmanābhapuram padova padra padrauna padua paducah paete pagadian
pagaluñgan pagani pagbilao paghmān paharpur pahrump pahāsu paidha paignton paiján paikeqi pailin paine painesville
paiporta paipu paita paithan paiçandu pajok paka pakisaji pakokku pakpattan paks pakse pakur pakxan pala palafrugell
palagiano palagonia palaiseau palakkad palamós palanga palangkaraya palani palapye palatine palau palembang palencia
palera palermo palestine palhoça palikir palimanan palimé palladam pallappatti pallasovka pallikondai pallippatti
pallisa pallāvaram palma palmaner palmares palmas palmdale palmeira palmela palmer palmerston palmi palmira palmital
palmyra palo palopo palotina palpalá paltan palu palwal palwancha palín palāsa pamanukan pamekasan pameungpeuk pamiers
pampa pampanito pampatar pampierstad pamplona pampán pamulang panabo panadura panagyurishte panalanoy panambi
panarukan panauti panchagarh panchkula pandaan pandacaqui pandak pandan pandeglang pandharpur pandi pando pandua
panevezys panghai pangil pangkalanbuun pangkalpinang panguipulli panipat paniqui panjakent panji panjim pankshin panna
panruti panshan panshi pantelimon pantin pantubig panvel panzhihua panzos panāgar pančevo paombong paosha paoua
papakura papalotla papanasam papar papatoetoe papeete papenburg papendrecht paphos papillion parabiago paracambi
paracatu paracuru paradip paradsasvar paragominas paragould paraguaçu paraipaba paraiso parakou paramagudi paramaribo
paramonga paramus paranaguá paranapanema paranavaí paranaíba parang paraná paraparaumu paraty parauapebas parbatipur
parbhani parchim pardubice parede paredes parelhas parepare pargas pariaguán pariaman parintins paris pariyāpuram
parkchester parkent parker parkersburg parkland parkville parla parlier parlākimidi parma parnamirim parnaíba parobé
parola parral parramatta parsippany partille partinico partizansk partizánske partūr parung parvatsar parvomay parys
parāsia parīchhatgarh pasadena pasaia pasaje pasarkemis pasay pascagoula pasco paseh pasig pasinler pasni pasrur
passaic passau passi passos pastavy pasto pasuruan pasān patancheru patarrá pataskala pataudi paterna paternò paterson
pathalgaon pathanāmthitta patharia pathein pathānkot pati patigi patiya patiāla patna patnos patnāgarh patos
patrocínio pattani pattaya patterson patti pattoki pattukkottai patuto patzicía patzún patía patāmundai paulista
paulínia paungde pauri pavia pavlodar pavlohrad pavlovo pavlovsk pavlovskaya pawni pawtucket pawāyan payakumbuh
payandé paysandú payson payyanur pazarcık pazardzhik paşcani peabody peacehaven pearland pecangaan pechora pedana
peddapalli peddāpuram pederneiras pedregal pedreira pedroso peekskill pehowa peicheng peine pekalongan pekan pekanbaru
pekin pelabuhanratu pelham pelhřimov pelileo peliyagoda pelotas pemalang pemangkat pematangsiantar pemba penalva
penarth penco pendleton penedo pengcheng penha peniche penicuik penja pennsauken pennādam pennāgaram penonomé penrith
pensacola pentecoste penticton penugonda penukonda penza penzance penzberg penápolis peoria perai perambalur
peranāmpattu peravurani peraía perbaungan perchtoldsdorf percut perdões pereiaslav pereira pergamino perico peringat
peristeri periyakulam periyanayakkanpalaiyam pernik perote perpignan perris perry perrysburg pershotravensk
persianovka perth pertuis perugia perumbavoor perumpāvūr perundurai peruíbe pervomaysk pervouralsk pesaro pescara
peshawar peshtera pesqueira pessac pestovo petaluma petapa petare petatlán petauke petawawa peterborough petergof
peterhead peterlee petersburg petershagen petlād peto petrich petrila petrinja petrodvorets petrolina petropavl
petrovsk petrovskaya petrozavodsk petroúpolis petroşani petrópolis petushki pezinok peñaflor peñaranda pflugerville
pforzheim pfullingen pfungstadt phagwāra phalaborwa phalauda phalia phalodi phaltan phaphūnd pharr phatthalung phayao
phek phetchabun phetchaburi phichit philadelphia phillaur phirangipuram phitsanulok phoenixville photharam phrae
phuket phulbāni phulera phulpur phultala phuntsholing phusro phuthaditjhaba piacenza pianjiao pianura piaseczno
piastów picassent picheng pickering pickerington picos picsi pidhorodne piedade piedecuesta piendamo piera
pietermaritzburg pietrasanta piešťany pihānī pijijiapan pijnacker pikalyovo pikesville pikine pila pilar pilibangan
pililla pilkhuwa pilsen pilāni pimentel pimpri pinamalayan pinamungahan pindamonhangaba pindiga pindobaçu pindwāra
pinecrest pinehurst pinerolo pinetown pinewood pingdingshan pingdu pingli pingliang pingnan pingshan pingxiang pingyi
pingyin pingzhuang pinhais pinheiral pinheiro pinhão pinjaur pinneberg pinner pinole pinsk pināhat pioltello piombino
pionki piossasco pipili pipraich piqua piracaia piracanjuba piracicaba piracuruca piraeus piraju pirajuí piranshahr
pirané pirapora pirapozinho piraquara pirassununga piravam piraí piripiri piritiba piriyāpatna pirkkala pirmasens
pirna piro pirojpur pirot pisa piscataway piscinola pisco pishin piskent pistoia pisz pitalito pitanga pitangueiras
pitangui piteå piteşti pithampur pithorāgarh pithāpuram pitsea pittsburg pittsburgh pittsfield piura piuí pivijay
pizhou piñas piúma piła placentia placetas plainfield plainview plainville plaisir planaltina plano plaridel plasencia
plast plato plattsburgh plauen plavsk playas pleasanton pleasantville pleiku pleszew plettenberg pleven pljevlja
ploemeur ploieşti plottier plovdiv plumbon plumstead plymouth plymstock pobé pocatello pochep pocito poconé podgorica
podilsk podolsk podujevo poggibonsi poggiomarino poggioreale pogradec pohang poinciana poio poipet poissy poitiers
pokachi pokaran pokhara pokhvistnevo pokrov pokrovsk polangui polasara polatlı polatsk polavaram polevskoy polewali
polichni polkowice pollachi pollença polohy polokwane polomolok polonne poltava polyarny polysayevo polūr pombal
pombos pomerode pomezia pomona pompei pompéia pompéu ponce ponda ponferrada ponmana ponneri ponnur ponnāni ponnūru
ponorogo pontal pontarlier ponteareas pontedera pontefract pontevedra pontiac pontianak ponticelli pontinha pontivy
pontoise pontypool pontypridd poole pooler poonamalle popasnaya popayán poperinge popondetta popovo poprad poptún
porac porangatu porbandar pordenone pori porirua porlamar poronaysk porriño porsa porsgrunn portadown portalegre
portel porterville porthcawl portici portimão portishead portland portmore porto portogruaro portoviejo portslade
portsmouth portugalete portão porur porvoo posadas posillipo poso postmasburg potchefstroom potenza potiskum potomac
potosí potrerillos potsdam pottstown poughkeepsie pourham povorino powai poway poyang poykovskiy poznan pozoblanco
pozzallo pozzuoli poções požarevac požega prabumulih pradera prado prague praia prairieville prata prato prattville
pratāpgarh praya prayagraj preetz prenzlau prescot prescott prestatyn prestea preston prestwich pretoria preveza
prešov prichard pridonskoy prievidza prigen prijedor prilep princeton priozersk pristina privolzhsk privolzhskiy
priyutovo prizren probolinggo proddatūr progreso prokhladnyy prokuplje proletar proletarsk prome promissão
promyshlennaya propriá prostějov protaras protvino provo prudentópolis prudnik prunedale pruszków pruzhany pryluky
przasnysz przemyśl przeworsk pskov pszczyna ptolemaida ptuj puan pubal pucallpa pucheng puchheim puchi puchuan pucón
pudsey puducherry pudukkottai puebla puertollano pugachev pujali pujilí pukhrāyān pula pulandian pulgaon pulheim puli
pulilan pulivendla puliyankudi pullman pully pulupandan pulwama punaauia punakha punalūr punata pundong pune punganūru
puning puno puntarenas punāsa pupri puqi purbalingga puri purley purmerend purnia purral pursat puruliya puruándiro
purwakarta purwokerto purwā pusad pushchino pushkar pushkin pushkino putatan puteaux puthia putian putignano putrajaya
puttalam putte putten puttūr puurs puyallup puyang puyo puçol puławy pułtusk pyapon pyatigorsk pyatykhatky pyinmana
pylaía pyongyang pyriatyn pyskowice pájara pánuco pátapo pátrai pátzcuaro pärnu péfki pénjamo pérama pérez périgueux
péruwelz pétionville píritu písek púchov püspökladány püttlingen pýrgos pābna pāchora pākāla pālakkodu pālakollu
pālang pālanpur pālghar pāli pālitāna pālkonda pāloncha pānchla pāndhurnā pānihāti pāppinisshēri pārdi pārsābād
pārvatipuram pāsighāt pāsārgād pātan pāthardi pāthardih pāthri pātūr pāveh pāvugada pīlibhīt pīpri pīpār pīrgaaj
pīshvā płock płońsk přerov příbram pūndri pūnāhāna pūranpur pūrna qabāţīyah qahderījān qaisumah qalansawe qalqilyah
qalyub qandala qapqal qaraçuxur qarchak qarek qarqīn qarshi qarāwul qayroqqum qazax qazvin qaţanā qeshm qianhu
qianjiang qianliu qiaoguan qiaotou qibray qiemo qilian qina qincheng qingdao qingfu qinggang qingquan qingshanquan
qingshizui qingshuping qingyang qingyuan qingzhou qinhuangdao qinnan qinzhou qionghai qionghu qiongshan qipan qiqihar
qishan qitaihe qiuji qormi qorveh qoryooley qualiano quankou quanzhou quaraí quaregnon quarteira quattromiglia quba
quedlinburg queensbury queensdale queenstown queimados quelimane quellón queluz querecotillo quesada quetta
quetzaltenango quevedo quezaltepeque quezon qufu quibdó quickborn quillacollo quillota quilmes quilpué quimbaya
quimper quincy quirinópolis quisqueya quitilipi quito quixadá quixeramobim qujing qulsary qurayyat qusar qushi
quthbullapur quthing quva quvasoy quwaysinā quzhou québec quíbor quţūr qādiān qārah qūchān raahe raalte raanana rabak
rabat rabkavi racibórz racine radauti radcliff radcliffe radeberg radebeul radevormwald radford radlin radnor
radolfzell radom radomsko radomyshl radovis raduzhny raduzhnyy radviliškis radzionków radès raebareli rafaela rafah
rafiganj rafsanjān raghunathpur ragusa rahachow rahat rahden rahimatpur rahway raigarh raisen raisio raiwind
rajahmundry rajanpur rajaori rajapalayam rajapolah rajin rajkot rajpur rajpura rajshahi rakhiv rakka rakovník rakovski
rakvere raleigh rama ramada ramadi ramagundam ramallah ramanathapuram ramanayyapeta rambouillet ramenskoye rameswaram
ramgarh ramla ramnagar ramon ramona ramos ramotswa rampachodavaram ramsbottom ramsey ramsgate ranam ranau rancagua
rancharia ranchi ranchuelo randallstown randburg randers randfontein randolph randudongkal rangia rangiora
rangkasbitung rangāpāra raniganj ranipur rano ranong ranot ranst rantauprapat rantepao raojān rapallo rapperswil rasht
rasipuram rasrā rasskazovo rastatt rastede ratangarh ratanpur ratchaburi ratekau rathenow ratia ratingen ratlām
ratnagiri ratnapura ratodero raub rauma raurkela ravenna ravensburg rawalpindi rawang rawicz rawlakot rawmarsh rawson
rawtenstall raxaul rayachoti raybag raychikhinsk rayevskiy rayleigh raymore rayong raytown razgrad rechytsa recife
recklinghausen recodo reconquista reda redan redcar redcliff redding redditch redenção redeyef redford redhill
redlands redmond redondela redruth reedley rees reforma reftinskiy regensburg reggane reghaïa regina registro regla
reguiba rehli rehnān rehoboth rehovot reigate reims reinbek reinheim reisterstown reitz relizane remagen rembangan
rembertów remchi remedios remscheid remuera remuna rendsburg renens renfrew rengasdengklok rengo renhe reni renigunta
rennes renningen reno renqiu renton renukoot reoti repalle repelón repentigny requena resen resende resistencia
resplendor reston retalhuleu rethymno reuleuet reus reutlingen reutov revda revelganj rewa rewāri rexburg reyhanlı
reykjavik reynoldsburg reynosa rezh rezé reçani reşiţa rhede rheinbach rheinberg rheine rheinfelden rheinstetten
rhenen rhodes rhondda rhoon rhosllanerchrugog rhyl rialto ribeira ribeirão ribera riberalta riccione richardson
richfield richha richland richmond ridder ridderkerk ridgecrest ridgeland ridgewood riedstadt riegelsberg riehen
riemst riesa rietberg rieti rifu riga riihimäki rijau rijeka rijen rijswijk rimini rimouski ringsted rinteln riobamba
riohacha rioja riom rionegro riosucio rioverde ripley ripollet ripon risca rishikesh rishra risod risālpur rivas
rivera riverbank riverdale riverlea riversdale riverton riverview rivne rivoli rixensart riyadh rizal rize rizhao
roanne roanoke robbah robertsganj robertson robertsonpet robīt rocha rochdale rochefort rochester rochford rockford
rockhampton rockingham rockland rockledge rocklin rockville rockwall rodas rodez rodgau rodniki rodriguez roermond
roeselare roha rohri rohtak rojales rokiškis rolante roldanillo rolla rolândia romainville romblon rome romeoville
romford romita romny romsey romulus ronchin ronda rondebosch rondonópolis rongai rongjiang ronkonkoma ronnenberg ronse
roodepoort roorkee roosendaal roosevelt ropar ropczyce rosamond rosario rosarito roseau roseburg rosedale roselle
rosemead rosemont rosemount rosenberg rosenheim rosetta roseville roskilde rosolini rossendale rosso rossville rostock
rostov roswell rota rotenburg roth rotherham rotorua rotselaar rottenburg rotterdam rottingdean rottweil rouached
roubaix rouen rouiba rouissat rousse rovaniemi rovenki rovereto rovigo rowlett roxas royan royston royton rozdilna
rozzano rožňava rtishchevo rubiataba rubidoux rubio rubizhne rubtsovsk rubí rudnyy rudolstadt rufino rugao rugeley
ruhengeri ruidian ruiru ruislip rujewa rukban rulenge ruma rumbek rumia rumoi rumphi runcorn rundu runing rura rusape
rusera rushden ruskin russas russeifa russellville rustavi rustenburg ruston rustāq rutana ruteng rutherford
rutherglen rutigliano rutland ruwa ruyigi ruzayevka ružomberok rwamagana ryazan ryazhsk rybinsk rybnik rybnoye ryde
rydułtowy rypin ryton ryūgasaki ryūō rzeszów rzhev râşnov rîbniţa rösrath rābigh rādhanpur rāghogarh rāhatgarh rāhuri
rāichūr rāiganj rāikot rāipur rāisinghnagar rājaldesar rājbirāj rājgarh rājgurunagar rājgīr rājmahal rājpīpla
rājsamand rājula rājākhera rājūra rāmachandrapuram rāmganj rāmgundam rāmhormoz rāmjībanpur rāmpur rāmpura rāmshīr
rāmtek rāmāpuram rānia rānikhet rānipet rānāghāt rānāvāv rānībennur rāpar rāth rāvar rāver rāwatbhāta rāwatsār rāya
rāyadrug rāzampeta rāzām rēzekne rīngas rūdarpur rūdsar saalfeld saarbrücken saarlouis saatlı sabadell sabae sabalgarh
sabanagrande sabanalarga sabaneta sabang sabanitas sabha sabinas sabirabad sablayan sabunçu sabzawār sacaba sacavém
sachse sachsenheim sacile saco sacramento sadabe sadalgi sadao sadashivpet saddiqabad sadābād safed safi safidon
safonovo safranbolu safīpur sagae sagaing sagalo sagamu sagara sagauli sagay saginaw saguenay sagunto sahagún saham
saharsa sahaspur sahaswān sahavato sahiwal sahuarita sahāranpur sahāwar saidpur saiha saijō saiki saintes sainthia
saipan saitama sakado sakai sakaidechō sakaiminato sakakah sakaki sakaraha sakassou sakata sakhipur sakhnīn sakleshpur
sakrand saktī saku sakura sakurai sakété saladas salaga salalah salamanca salamina salamiyah salamá salaqi salaspils
salatiga salavat salcedo saldanha salekhard salem salerno salford salgueiro salgótarján salihli salihorsk salima
salina salinas salinópolis salisbury sallanches salmās salo salonta salor salou salqīn salta saltash saltillo salto
saltpond saluzzo salvador salvatierra salyan salzburg salzgitter salzkotten salzwedel salāya samal samannūd samara
samarinda samarkand samarra sambalpur sambava sambhal sambiase sambir samborondón sambrial samcheok samdari samfya
sammamish samobor samokov sampaloc sampang sampit sampués samraong samrāla samsun samthar samtredia samālkha samālūţ
samāstipur sanaa sanandij sanarate sanare sanaur sancaktepe sanchazi sanchuan sancoale sanctorum sandachō sandakan
sandanski sandaohezi sandbach sandefjord sandhurst sandnes sandomierz sandown sandu sandusky sandviken sandwīp
sandyford sandīla sandıklı sandūr sanford sangamner sangariā sanger sangerhausen sanghar sangju sangli sangmélima
sangod sangrur sangāreddi sanjō sankeshu sankeshwar sanliurfa sanmenxia sanming sannois sano sanok sanremo sanshui
santafé santaluz santana santander santangpu santarém santee santiago santol santomera santos santuario santurtzi
santutxu sanxenxo sanxi sanya sanzhuang sanāwad saoner saoula sapanca sapele sapiranga sapporo sapucaia sapulpa saqqez
saquarema saraburi saraipali sarajevo sarakhs saraktash saran sarandi sarandë sarankhola saransk sarapul sarasota
saratoga saratov sarauli saravia sarayköy sarcelles sardhana sardulgarh sardārshahr sargodha sarh sariaya sarigerme
sarikei sarishābāri sariwŏn sarkand sarkhej sarnia sarno sarny saronno sarov sarpsborg sarreguemines sarstedt sartell
sartrouville sarwār saryaghash sarykemer sarzana sarzedo sarāqib sarıkamış sasaguri sasayama sasebo saskatoon
sasolburg sasovo sassandra sassari sassenheim sassuolo satara sathupalli sathyamangalam satipo satka satna sattahip
satte sattenapalle sattur satuba satun satānā saubara saugor saugus saumur saundatti saurimo sausar sava savalou
savannah savannakhet savanūr savarkundla savelugu savigliano savona savonlinna sawangan sawankhalok sawara sawākin
sayama sayanogorsk sayansk sayhāt saynshand sayreville sayula sayville sayyān saïda saña saýat scafati scaggsville
scandicci scarborough scarsdale sceaux schaarbeek schaffhausen schaumburg schenectady schererville schertz
scheveningen schiedam schifferstadt schiffweiler schijndel schilde schiltigheim schio schkeuditz schleswig schlüchtern
schmalkalden schmallenberg schmelz schneeberg schneverdingen schopfheim schorndorf schortens schoten schramberg
schrobenhausen schroeder schwabach schwalbach schwalmstadt schwalmtal schwanewede schwarzenberg schwedt schweinfurt
schwelm schwerin schwerte schwetzingen schönebeck sciacca scicli scordia scottburgh scottsdale scranton scunthorpe
sderot seabra seabrook seaford seagoville seaham searcy seatac seattle sebastian sebdou sebeta sebeş secaucus sechura
secondigliano secunda secunderabad sedalia seddouk sedrata seeb seelze seesen seevetal seferihisar sefrou segamat
segbwema segezha segovia segrate seguin sehnde sehore sehwan seinäjoki sejong seka selargius selb selby selden
selidovo seligenstadt selm selma selogiri selu selçuk semarang semenyih semey semikarakorsk semiluki seminole semnan
semporna semyonov semīrom senago senaki sendai senden sendhwa senekal senftenberg sengkang senica senigallia senirkent
senlis sennar sens sensuntepeque senta seogwipo seohāra seondha seonghwan seoni seonsan seoul sepang sepatan sepuka
sequeira seraing seram serampore serang serchhīp serdobsk seregno seremban serendah sergach seria seriate serik
serilingampalle serinhisar serinyol seririt seropédica serov serowe serpong serpukhov serra serrana serrekunda serres
serrinha sertolovo sertânia sertãozinho seseña sesheke sesimbra sestao sestroretsk sestu sesvete seto settat setúbal
sevan sevastopol sevenoaks severn severodvinsk severomorsk seversk severskaya seveso sevierville sevilla seville
sevlievo sevran sewell sewon sexmoan seydi seydişehir seymour seynod sezze sfax sfizef shabqadar shache shadrinsk
shadwell shafter shagang shahbazpur shahdadpur shahdol shahecheng shahjahanpur shahkot shahrak shahrisabz shahrud
shahrīār shaji shakargarh shakhtinsk shakhty shakhtërsk shakiso shakopee shali shalkar shalqar shambu shamli shamsābād
shancheng shandan shangchong shangkou shangluo shangmei shangpa shangqiu shangrao shangsi shangyu shangyun shangzhi
shanhaiguan shanhecun shanji shankou shanting shantou shanwang shanwei shaodian shaoguan shaowu shaoxing shaoyang
shaoyu shaozhuang sharypovo shashamane shatin shatura shaw shawan shawinigan shawnee shchelkovo shcherbinka shchigry
shchuchyn shchëkino shchūchīnsk shebekino sheboygan sheffield shegaon sheikhpura shekhupura sheksna shelby shelbyville
shelekhov shelton shelui shemonaīkha shenandoah shendi shenjiamen shenyang shenzhen sheoganj sheohar sheopur
shepetivka shepparton sherbrooke sherghāti sheridan sherkot sherman sherpur sherrelwood shertallai sherwood shibao
shibata shibetsu shibganj shibirghān shibukawa shibushi shibuzi shido shidui shiggaon shigu shiguai shihezi shiji
shijiazhuang shikang shikarpur shiki shikohabad shili shilin shillong shilong shilongba shilovo shima shimabara
shimada shimanovsk shimla shimoda shimodate shimoga shimokizukuri shimonoseki shimotoda shingū shinjō shinshiro
shinyanga shināş shiogama shiojiri shiozawa shipley shiqiao shiqiaozi shiquan shiraguppi shirahama shiraoi shiraoka
shiraz shirbīn shirdi shirhatti shirley shiroi shiroishi shirone shirpur shisui shitanjing shively shivpuri shiwan
shixing shiyan shizhai shizilu shizuishan shizukuishi shizuoka shkodër shoham sholinghur shonai shoreview shorewood
shorkot shorāpur shostka shouguang shouxian shovot shpola shreveport shrewsbury shrīgonda shrīrangapattana shtime
shtip shuangcheng shuanggou shuangjiang shuanglong shuangtang shuangyang shuangyashan shuikou shuizhai shujaabad
shujālpur shulan shumen shumerlya shumikha shunde shunhe shunyi shunzhou shurugwi shusha shushary shushenskoye shuya
shwebo shyamnagar shymkent shādegān shāhganj shāhi shāhpur shāhpura shāhzādpur shāhābād shāhāda shājāpur shāmgarh
shāntipur shīrvān shīshgarh shōbara shōbu shōranūr shūshtar siavonga siaya sibanicú sibaté sibay sibi sibiti sibiu
sibolga sibsāgar sibu sibulan sibut sicklerville sicuani sidareja siddhapur siddharthanagar siddipet siderno sidhaulī
sidhi sidlaghatta sidney sidoarjo sidon sidrolândia siedlce siegburg siegen siemiatycze siena sieradz sierpc sierre
sigli sigmaringen siguatepeque siguiri sihanoukville sihor sihorā sihu siilinjärvi siirt sijua sijunjung sikandarpur
sikandrabad sikasso sikeston sikka sikonge silang silao silapathar silchar siliana silifke siliguri silistra siliviri
silkeborg silla sillamäe sillanwali sillod silopi silvassa silverdale simanggang simao simav simdega simen simferopol
simmerath simpang simpsonville sinan sinanju sincelejo sindelfingen sindgi sindhnūr sinfin sinfra singa singaparna
singaraja singarāyakonda singen singida singkawang singkil singojuruh singosari singrauli singur singānallūr singāpur
sinhyeon sinjai sinjhoro sinjār sinmak sinnai sinnar sinop sinsheim sintra sinuiju sinzig sion sipalay siping sipoo
siquirres siraha sirajganj sirari sirdaryo sirhind sirinhaém sirohi sironj sirsa sirsi sirsilla sirsāganj sirte
siruguppa sirumugai sirūr sisak sisauli sishui sisophon sistov sitampiky sitangkai sitges sitou sitrah sittard
sittingbourne sittwe situbondo sitārganj siuna siuri sivaganga sivagiri sivakasi sivas siverek siwei siwān siwāna
siyabuswa siófok siālkot skadovsk skalica skanes skawina skegness skellefteå skelmersdale skhirate skhodnya skien
skierniewice skikda skive skokie skopin skopje skutari skvyra skövde slagelse slantsy slaný slatina slavgorod slavuta
slavutych slawi sleaford sleman slidell sliedrecht sligo sliven slobodskoy slobozia slonim sloviansk slutsk slyudyanka
smara smederevo smila smithfield smithtown smolensk smolyan smyrna sneek snellville snezhinsk snina snizhne soacha
soanindrariny soavinandriana soba sobinka sobradinho sobral sobue socastee soccavo sochaczew sochi socopó socorro
sodhri sodo soest sofia sofifi sofrino sogamoso sohag sohar sohna sohāgpur soignies soissons sojat sojītra sokal
sokaraja sokcho soko sokodé sokol sokolov sokoni sokoto sokółka solan solana solano solapur soledad soledade solhan
solihull solikamsk solin solingen sollentuna solna solnechnogorsk solok sololá solon soltau solânea soma somanda
sombor sombrerete somerset somerton somerville someshwar somotillo somoto sompeta sonargaon sondershausen sondrio
sonepur songadh songbai songcheng songea songjiang songjianghe songkhla songling songlou songwa songyang songyuan
sonneberg sonqor sonsonate sonsón sonthofen sonzacate sonāmukhi sonāri sonīpat sopot sopron sopur sora sorada soran
soreang sorgues sorgun soria soro soroca sorocaba sorochinsk sorokyne soron sorong soroti sorsogon sortavala
sosnogorsk sosnovoborsk sosnowiec sotouboua sougueur souma soumagne soure sousa sousse southall southampton southaven
southbridge southbury southchase southfield southgate southlake southport sovetsk sovetskiy soweto soyapango soygaon
soyo soyībug spalding spanaway sparta spartanburg sparti spenge spennymoor speyer spijkenisse spinea spitak spokane
spoleto springboro springdale springe springfield springville sprockhövel squamish sragen srandakan sredneuralsk
sremčica srikakulam srinagar srirāmpur srivaikuntam srivilliputhur srono srīnivāspur srīperumbūdūr srīrāmnagar
srīsailain srīvardhan stabat stabroek stade stadskanaal stadtallendorf stadthagen stadtlohn staffanstorp stafford
stakhanov stallings stalybridge stamford standerton stanley stanton staphorst starachowice stargard starkville
starnberg starodub starokostyantyniv starominskaya staroshcherbinovskaya staszów statesboro statesville staunton
stavanger staveley stavropol staßfurt stebnyk steenbergen steenwijk steffisburg steinbach steinfurt steinhagen
steinkjer stekene stellenbosch stendal stenløse stephenville stepney stepnogorsk sterlitamak steubenville stevenage
steyr stilfontein stillwater stirling stockach stockbridge stockelsdorf stockerau stockholm stockport stockton
stolberg stonecrest stoneham storrs stoughton stourbridge stowbtsy stowmarket straelen strakonice stralsund strasbourg
stratford straubing strausberg straßgang streamwood streatham streetsboro stretford strezhevoy strongsville stroud
struga strumica strunino stryi strzegom stróvolos stuart studeničani stuhr stupava stupino stutterheim stuttgart suai
suay subaykhān subic subotica suceava suchiapa sucre sudak sudbury sudley sueca suez suffolk sugito suhe suhl suhum
suibara suicheng suifenhe suihua suiling suining suisun suita suitland suixi suizhou sujiatun sukabumi sukagawa suket
sukhinichi sukhumi sukkur sukumo sukuta sulaymaniyah sulechów suleja sulejówek sullana sullia sulmona sultanbeyli
sultangazi sultanpur sultonobod suluktu suluova sulur sulzbach sulţānah sumaré sumbawanga sumbe sumber sumberpucung
sumedang sumenep summerville sumoto sumpango sumqayit sumter sumy sunagawa sunan sunchales suncheon sundargarh
sundarnagar sundbyberg sunderland sundern sundsvall sunel sungailiat sunggal sungurlu sunlou sunnyside sunnyvale
sunyani sunzha sunām suong suozhen supaul suqian surabaya surakarta surallah surat suratgarh surbiton surendranagar
suresnes surgut surin suriānwān suriāpet surkhakhi surkhpur surovikino surubim suruç susa susaki susanville susurluk
sutton suva suvorov suvorovskaya suwa suwanee suwałki suyangshan suzaka suzano suzhou suzuka suzun suzzara suār
suşehri svalyava svatove svendborg svetlograd svetlyy svetogorsk svilengrad svitavy svitlovodsk svobodnyy svobody
svyetlahorsk swabi swadlincote swakopmund swanley swanscombe swansea swarzędz swedru sweetwater swidnica swindon
swinton sydney syke sykiés syktyvkar sylhet sylvania synelnykove syosset syracuse syriam szamotuły szarvas szczecin
szczecinek szczytno szeged szekszárd szentendre szigetszentmiklós szolnok szombathely százhalombatta székesfehérvár
sárvár sátoraljaújhely sète sèvres sédhiou ségou séguéla sélestat sélibaby sétif södertälje söke sömmerda sønderborg
sühbaatar sürmene sādri sāgar sāhibganj sālūmbar sālūr sāmalkot sāmbhar sānand sānchor sāndi sāngola sānkrāil
sārangpur sāsvad sātkania sātkhira sāvantvādi sāvda sāveh sāyla săcele sīkar sīnah sīra sīrjān sīrkāzhi sītāmarhi
sītāpur słubice słupsk sōja sōka sŏnbong sūjāngarh sūlūru sūrajgarh sūrandai sūsangerd taal taastrup tabaco tabanan
tabas tabatinga tabay tabira tabora taboshar tabou tabriz tabuk tacarigua tacheng tachiarai tachilek tacna tacoma
tacoronte tacuarembó tacurong tadjoura tadley tadmaït tadotsu tadpatri tafo taft taganrog tagas tagawa tagaytay
tagoloan tagta tagudin tahara tahe tahla tahlequah tahoua taichung taifu tailai taiobeiras taipei taiping taishan
taishing taitou taiyuan taiz taizhou tajerouine tajimi takahagi takahama takahashi takahata takaishi takamatsu
takanabe takanosu takaoka takarazuka takasaki takatsuki takayama takefu takehara takelsa takeo taketoyo takhatgarh
takhatpur takikawa takoradze takum takāb talacogon talagang talagante talamba talara talas talavera talca talcahuano
taldykorgan taleigao talence talghar talhar taliparamba talisay talitsa talladega tallaght tallahassee tallbīsah
tallinn tallkalakh tallkayf tallmadge talnakh taloc taloda taloqan talwāra talā talāja tama tamalous tamamura tamana
tamandaré tamanghasset tamano tamarac tamazunchale tambacounda tambaram tambaú tambopata tamboril tambov tambuwal
tamiami tamlūk tampa tampere tampico tampin tamra tamuín tamworth tanabe tanabi tanakpur tanauan tanay tandag
tandahimba tandaltī tandil tandlianwala tandur tanfang tanga tange tangerang tanggu tanggulangin tangi tangjiazhuang
tangjin tangkak tangping tangshan tangub tanguiéta tanguá tangwu tangzhai tangzhang tanjay tanjungagung tanjungbalai
tanjungtiram tanout tanta tantou tantoyuca tanuku tanuma tanza taolin taoluo taounate taourirt taoyuan taozhuang
tapachula tapiramutá tapolca taquara taquari taquaritinga taquarituba tara tarakan tarakeswar tarancón taranto
tarauacá tarawa taraz tarbes taree targovishte targówek tarhuna tarifa tarija tarikere tarime tarkwa tarma tarnobrzeg
tarnów taroudant tarragona tarsus tartagal tartous tartu tarub tarui tarumizu tarāna tasbuget tashan tashkent
tashtagol tasikmalaya tata tatabánya tataouine tatarsk tatebayashi tateyama tatsuno tatuí tatvan taubaté taufkirchen
taungdwingyi taunggyi taungoo taunsa taunton taunusstein taupo tauragė tauranga tavares tavda taverny tavira tavşanlı
tawaramoto tawau taxco tayabas tayga taylor taylors taylorsville tayshet taytay tayu taza taïbet taşköprü taşova
tbilisi tbilisskaya tchamba tchaourou tchibanga tcholliré tczew teaneck teapa tearce tebesbest tebingtinggi
tecamachalco tecate tecax techiman tecomán tecuci tecumseh tecámac tefé tegal tegelen teghra tegina tegucigalpa
teguise tehran tehri tehuacán teignmouth tejar tejen tekirdağ tekirova tekkalakote tekkali tekkeköy teknāf tekāri tela
telabastagan telavi telde telerghma telford telfs telgte telhāra tellicherry teloloapan teltow teluknaga telšiai tema
temara tembisa temblador temecula temerluh temirtau temixco tempe templin temryuk temse temuco tena tendō tengréla
tengyue tengzhou tenkodogo tennō tenosique tenri teocaltiche teolocholco teoloyucan teonthar teopisca teotihuacán
tepalcatepec tepeaca tepeapulco tepecik tepexpan tepic teplice tepotzotlán tequisquiapan tequixquiac teramo terdāl
terek teresa teresina teresópolis tergnier terlizzi terme termez termoli ternate terneuzen terni ternivka ternopil
terracina terrassa terrebonne terrell terrytown teruel tervuren terzigno tesistán tessaoua tessenderlo tete tetla
tetovo tettnang teutônia teverya tewkesbury tewksbury texarkana texcoco teykovo teziutlán tezoyuca tezpur thakhek
thakurdwara thakurgaon thal thala thamaga thamesmead thanatpin thanjavur tharangambadi tharyarwady tharād thatcham
thaton thatta thayetmyo thebes thenia thenkasi thessaloniki thetford theunissen thiais thiene thika thimphu thionville
thiruthani thiruvarur thiès thoen thohoyandou thomasville thomazeau thongwa thoothukudi thornaby thorne thornton
thorold thoubāl thrissur thul thun thākurganj thāne thānesar thāsra tianchang tianfu tianguá tianjin tianliu tianpeng
tianshui tiaret tiassalé tibati tibiri ticul tiefu tiel tieli tieling tielt tienen tierralta tietê tiffin tiflet
tifton tigard tighina tigre tigwav tijuana tijucas tijāra tikhoretsk tikhvin tiko tikrit tilburg tilhar tillabéri
timaru timashëvsk timbaúba timbiras timbuktu timbó timimoun timizart timmins timon timotes timóteo tinaco tinaquillo
tinde tindivanam tindouf tinghir tingi tinnanūr tinongan tinsukia tipasa tipitapa tipton tiptūr tiquipaya tiquisate
tirah tirana tiraspol tirebolu tirhanimîne tirmitine tiruchchendur tiruchengode tiruchirappalli tirukkoyilur tirumala
tirunelveli tirupati tirupparangunram tiruppuvanam tirupur tirur tiruttangal tiruvalla tiruvallur tiruvannamalai
tiruvottiyūr tisaiyanvilai tissemsilt tiszaújváros titagarh titao titlāgarh titusville tiverton tivoli tiwi tizayuca
tizimín tiznit tiébo tkuarchal tlalnepantla tlalpan tlapacoyan tlaquepaque tlaquiltenango tlemcen tláhuac toamasina
toba tobruk tocache tochigi tocoa tocopilla tocumen todabhim todaraisingh togitsu toguchin tohāna toki tokmak tokmok
tokoname tokorozawa toktogul tokushima tokuyama tokyo tokār toledo tolentino tolga toliara tolosa toluca tolyatti tolú
tomakomai tomar tomares tomelloso tomigusuku tomilino tomioka tomiya tomobe tomohon tomsk tonalá tonbridge
tondabayashi tondano tondi tonekābon tonga tongchuan tongchuanshi tongeren tongging tonggu tonghae tonghua tongi
tongliao tongling tongren tongshan tongzhou tonj tonk tonota tonypandy tooele toowoomba topeka topi topki torbalı
torcy tordera tordher toretsk torgau torhout toride torit toritama tornio toronto tororo torquay torrance
torredembarra torrelavega torrelodones torremaggiore torremolinos torres torrevieja torreón torrington torrox tortona
tortosa tortuguitas torun torvaianica torzhok toshbuloq toshloq tosno tosu tosya totana totonicapán tottenham
totteridge totton touba tougan touggourt tougué toul toulon toulouse toumodi tourcoing tourlaville tournai
tournefeuille townsville towson toyama toyohama toyohashi toyokawa toyonaka toyooka toyoshina toyota tozeur trabzon
tracy tradate trairi tralee tramandaí trang trani trapani trappes traralgon trat traunreut traunstein travnik trbovlje
trebinje trebišov trecate trelew trelleborg tremembé tremont trenggalek trento trenton trenčín treviglio treviso trier
trieste triggiano trikala trincomalee trindade trinidad triolet tripoli trivandrum triyuga trnava trofa troisdorf
troitsk troitskaya trollhättan tromsø trondheim troparëvo trossingen trotwood troutdale trowbridge troyes trstenik
trubchëvsk truckee trucuk trudovoye trujillo trumbull truro truskavets trussville trutnov trzcianka trzebinia
trëkhgornyy tsaratanana tsawwassen tshela tshikapa tsimlyansk tsiombe tsirang tsiroanomandidy tsqaltubo tsubame
tsubata tsukawaki tsukuba tsukumiura tsuma tsuruga tsuruoka tsurusaki tsushima tsuyama tsévié tual tualatin tuanbao
tuantian tuapse tuban tubarão tubbergen tubize tucacas tucano tucaní tuchkovo tuckahoe tucson tucumã tucupido tucupita
tucuruí tudela tuensang tufānganj tukums tukuyu tukwila tula tulancingo tulantongo tulare tulcea tulchyn tulcán
tuljāpur tulkarm tullahoma tullinge tulsa tulsīpur tultepec tulum tulun tulungagung tuluá tumaco tumba tumbes tumbi
tumen tumeremo tumkūr tumsar tumwater tumxuk tunapuna tunceli tunduma tungipāra tuni tunis tunja tuntum tuomuwusitang
tupaciguara tupanciretã tupelo tupi tupiza tupã tura turabah turaif turaiyūr turbaco turbat turbo turda turek turgutlu
turgutreis turhal turin turinsk turkestan turkmenabat turku turlock turmero turnhout turpan turrialba tursunzoda
tuscaloosa tushan tustin tutayev tutong tuttlingen tuusula tuxpan tuymazy tuzantla tuzla twante twinsburg tychy
tyldesley tyler tynda tynemouth tyrnyauz tyumen tzaneen tàrrega tábor táriba târgovişte târnăveni täby tébessa tékane
télimélé téra tétouan tías tórshavn tôlanaro tönisvorst törökszentmiklós tønsberg túquerres tübingen türkmenbaşy
tādepalle tādepallegūdem tādif tājpur tākestān tāki tālcher tālīkota tānda tāngāil tānsen tāoru tāramangalam tārānagar
tārūt tāsgaon tāybād tēpī tīkamgarh tīrthahalli tōbetsu tōgane tōkamachi tōno třebíč třinec tūkrah tūndla tŭytepa
ualog ubaitaba ubari ubatuba ubatã ubauro uberaba uberlândia ubiaja ubrique ubud ucar uccle uchaly uchiza uchkeken
uckfield udachny udaipur udaipura udalguri udangudi uddevalla uden udgīr udhampur udine udomlya udumalaippettai udupi
ueda uelzen uenohara uetersen ugep ughelli uglich uiju uitenhage uithoorn ujhāni ujiie ujjain ukhta ukiah ukmerge
ulaanbaatar ulaangom ulanhot ulhasnagar uliastai ullal ulsan ulundi ulyanovsk uman umarga umaria umarkhed umarkot umeå
umluj umraniye umred umreth umuahia umuarama unaí unecha ungaran ungheni ungsang unhel uniondale unionport união unjha
unna unnāo unquillo unterhaching unterschleissheim uozu upata upington upleta uppsala urachiche urambo uran uravakonda
uray urayasu urbana urbandale urdaneta ureña urgench uriangato urla urmia urmston uromi urrao ursus ursynów uruapan
uruaçu uruguaiana uruçuca uryupinsk urziceni usagara usehat usevya ushibukamachi ushiku ushirombo ushtobe ushuaia
usilampatti usinsk uslar ussuriysk uster ustka ustroń usuki usulután utazu utebo utena uthal utica utmanzai utraula
utrecht utrera utsunomiya uttamapālaiyam uttaradit uttarkāshi uttiramerūr uusikaupunki uvalde uvarovo uvinza uvira
uwajima uxbridge uychi uyovu uzgen uzhhorod uzhur uzlovaya uzunköprü uíge uşak užice vaasa vacaria vacaville vacoas
vadamadurai vadigenhalli vadlapūdi vadnagar vadodara vaduz vagharshapat vahdat vaijāpur vaikam vakarai vakfıkebir
vakhsh valabhīpur valdagno valday valdemoro valdepeñas valdivia valdosta valencia valenciennes valenza valenzano
valença valera valinda valinhos valjevo valkeakoski valkenswaard valladolid vallauris valledupar vallejo vallenar
vallentuna valletta valls valmiera valongo valparai valparaíso valrico valsād valuyki valvedditturai vanadzor
vancouver vandalia vandavāsi vanderbijlpark vangaindrano vanier vanino vaniyambadi vannes vantaa vanves vapi varadero
varanasi varangaon varash varaždin varberg varel varennes varese varginha varjota varkala varkaus varna varnsdorf
varto varāmīn vasa vasind vaslui vassouras vasto vasylkiv vaterstetten vattalkundu vatutine vaughan vauréal vavatenina
vavoua vavuniya vawkavysk vaxjo vayalār vazante vechelde vechta vecsés vedaraniyam veendam veenendaal veghel vehari
vejalpur vejle velbert velenje veles velingrad velletri vellmar vellore velp velsen velsk velur vemalwāda vence
venceremos vendôme venezuela venice venilale venkatagiri venlo venray ventanas ventimiglia ventspils ventura venyov
vepagunta vera veracruz veranópolis verbania vercelli verdun vereeniging vereshchagino verkhnodniprovsk verl vernier
vernon verona verrettes versailles versmold vertientes vertou veruela verviers verāval vesoul vespasiano vestal
veszprém vetapālem vettaikkaranpudur vettūr vevey vezirköprü viacha vialonga viamão viana vianen viareggio viborg
vicenza vichuga vichy vicksburg victoria victoriaville victorville videira vidin vidisha vidnoye viedma vienna vienne
vientiane viernheim viersen vierzon viewpark vigan vigevano vigia vignola vigo vihti vijayawada vijāpur vikhorevka
vikindu vikārābād viladecans vilalba vilaseca vilhena viljandi viljoenskroon villabate villach villaflores villagrán
villaguay villahermosa villajoyosa villamaría villamontes villanova villanueva villaquilambre villaricca villarrica
villarrobledo villavicencio villazón villefontaine villejuif villemomble villena villeparisis villepinte villeta
villeurbanne villupuram vilnius vilnohirsk vilnyansk vilshofen vilvoorde vilyeyka vilyuchinsk vimercate vimodrone
vinaròs vincennes vincent vincentown vinces vineland vinh vinhedo vinica vinkovci vinnytsia vinto vinukonda virac
viradouro virajpet viranşehir virginia viroflay virovitica virudunagar virú virār visaginas visakhapatnam visalia
visby viseu visnagar visoko vite vitebsk viterbo vitina vitrolles vitré vittoria vitória viveiro vizianagaram viçosa
viñales vlaardingen vladikavkaz vladimir vladivostok vlorë vlotho vnukovo voerde vogan voghera vohibinany vohipaho
voinjama voiron volendam volgodonsk volgograd volgorechensk volkhov volksrust volla volnovakha volochysk vologda
volokolamsk volos voluntari volzhsk volzhskiy vondrozo voorburg voorschoten vorgashor vorkuta voronezh voskresensk
vostryakovo votkinsk votorantim votuporanga voula voznesensk vranje vratsa vrbas vreden vredenburg vriddhāchalam
vrilissia vrindāvan vryburg vryheid vršac vsetín vsevolozhsk vught vukovar vulcan vushtrri vuyyūru vwawa vyazemskiy
vyazma vyazniki vyborg vyksa vynohradiv vyselki vyshhorod vyshneve vyāra vyškov vári várpalota vänersborg värnamo
västervik västerås vélingara vénissieux véroia völklingen výronas vāda vādippatti vāsudevanallūr vīsāvadar waalwijk
wabu wacheng wachtberg waco waddinxveen waddān wadern wadgassen wadowice wadsworth wafangdian wageningen waghäusel
wahiawā waiblingen wailuku waina waingapu wainuiomata waipahu wajir wakayama wakefield wakema wakimachi wakiso
wakkanai wako wakuya walajapet walcourt waldbröl waldkirch waldkraiburg waldorf waliso walkden wallasey wallenhorst
wallingford wallington wallsend walsall walsrode waltham walthamstow waltrop wamba wanaraja wanchaq wanda wandlitz
wangaratta wangen wangfen wanggou wanghong wangji wangkui wangon wangpu wangqing wangwu wangyao wangyin wangyuan wani
wanju wankyi wanlaweyn wanning wanparti wanshui wantage wantagh wanxian wanzhou warah warangal warburg wardenburg
wardha waregem waren warendorf warmbaths warminster warnes warora warragul warrensburg warrenton warri warrington
warrnambool warsaw warstein warud warwick wasco washington washougal wasquehal wassenaar wassenberg watampone watari
watauga waterbury waterford waterloo waterlooville watertown waterville watford watsa watsonville wattala wattrelos
waukee waukegan waukesha wausau wauwatosa waverly wavre wawer waxahachie wayao wayaobu wayne waynesboro wazirabad
wazīrganj wałbrzych wałcz weatherford webuye wedel wedi wednesbury wednesfield weener weert weesp wegberg weiden
weidian weifang weihai weiji weilerswist weilheim weimar weimiao weinan weingarten weinheim weining weirton
weiterstadt weißenfels weißwasser wejherowo welahan weleri weligama welisara welkom welland wellesley wellingborough
wels wembley wenatchee wenchang wendelstein wenden wenheng wenjiang wenjī wenling wenquan wenshang wentzville wenxing
wenzhou werdau werder werdohl werl wermelskirchen werne wernigerode werota weru wervik wesel weslaco wesoła wesseling
wesselsbron westbrook westbury westchase westchester westerlo westerstede westerville westfield westford westhoughton
westlake westland westminster westmont westmount weston westonaria westport wete wethersfield wetteren wettingen
wetzlar wevelgem wewak wexford weybridge weymouth whakatane whanganui whangarei wheaton whickham whitefield whitehall
whitehaven whitehorse whitestone whitney whitstable whittier wichit wichita wickford widnes wiehl wieliczka wieluń
wierden wiesbaden wiesloch wigan wijchen wildeshausen wildomar wildwood wilhelmshaven wilkinsburg willebroek
willenhall willesden williamsburg williamsport williamstown willich willimantic willingboro williston willmar
willoughby willowbrook willowdale wilmette wilmington wilmslow wilnsdorf wilrijk wilson wilsonville wilton winchester
winder windham windhoek windsor winejok winneba winnenden winnipeg winona winschoten winsen winsford winterswijk
winterthur winthrop wipperfürth wiradesa wisbech wisch wishaw wismar witbank witham witney witten wittenberg
wittenberge wittenheim wittlich wittmund wittstock witzenhausen wobulenzi woburn wodonga woerden wokha woking
wokingham wola wolcott wolfen wolfenbüttel wolfratshausen wolfsburg wollongong wolmaransstad wolverhampton wombwell
wondelgem wongsorejo wonopringgo wonosobo wonsan woodbridge woodburn woodbury woodhaven woodlawn woodmere woodridge
woodrow woodside woodstock woonsocket wooster worcester workington worksop worthing wołomin wrexham wroclaw września
wuchang wucheng wuchuan wuda wudalike wudil wuduan wuelfrath wugang wuhai wuhan wuhe wuhu wujia wujing wukari
wulingyuan wunstorf wuppertal wurzen wushan wusu wutongshu wuwei wuxi wuxue wuyang wuying wuyishan wuzhen wuzhishan
wuzhou wyandotte wyckoff wylie wyoming wyszków würselen würzburg wānkāner wārāseonī wāshīm wągrowiec włochy włocławek
wŏnju xalapa xalatlaco xalisco xanten xanxerê xaçmaz xenia xiangcheng xiangfan xiangjiaba xiangtan xiangxiang
xiangzhou xianju xianning xiannü xianshuigu xiantao xianyang xiaochuan xiaogan xiaogang xiaolingwei xiaoshan xiaoshi
xiaoweizhai xiasi xiaying xiazhen xiazhuang xichang xichuan xico xiejiawan xifeng xigang xigaoshan xigazê xihe xihu
ximeicun xincheng xindi xindian xingcheng xingdaohu xingfeng xingguo xinghua xinglong xinglongshan xinglou xingning
xingren xingtai xinguara xingyi xinhe xinhua xining xinji xinle xinmin xinqing xinshi xintai xinxiang xinxing xinyang
xinyi xinyingpan xinyu xinyuan xinzhai xinzhi xinzhou xiongzhou xiping xirdalan xirivella xishan xiugu xiulin xiuyan
xiuying xixiang xiyu xochimilco xochitepec xonacatlán xoxocotla xuanhua xuantan xuanzhou xuchang xucheng xujiang
xunchang xunsi xunyang xuyong xuzhou xuzhuang xàbia xàtiva xánthi yablonovsky yabrūd yabuki yabēlo yachimata yacuiba
yadgir yafran yagoua yagry yaguajay yahotyn yahyalı yaita yaizu yajalón yakeshi yakima yako yakuplu yakutsk yala
yalova yalta yalutorovsk yalvaç yamada yamaga yamagata yamaguchi yambio yambol yamethin yamoto yamoussoukro
yamunanagar yanacancha yanagawa yanai yanam yanamalakuduru yanaul yanbu yancheng yangambi yangchun yangcun yanggu
yanghe yangiobod yangirabot yangiyer yangiyŭl yangjiang yangju yangliuqing yangon yangquan yangsan yangshuo yangtun
yanguan yangzhou yanji yanliang yanqul yanta yantai yantongshan yanykurgan yanzhou yanzibu yaoji yaoundé yaowan yara
yaransk yaring yaritagua yarm yarmouth yaroslavl yarovoy yartsevo yarumal yarīm yashan yashio yashiro yashkino
yasinovataya yasnogorsk yasnyy yasothon yasugichō yasuj yatağan yate yateley yatou yauco yauri yautepec yavatmal yavné
yawata yaxing yaypan yazd yazman yaţţā yeadon yebaishou yebao yecapixtla yecla yefremov yegorlykskaya yehud
yekaterinburg yelabuga yelahanka yelets yelizavetinskaya yelizovo yellandu yellowknife yellāpur yemanzhelinsk yemva
yenagoa yenakiyeve yenangyaung yendi yeniseysk yenişehir yeoju yeola yeongam yeongdong yeonggwang yeongju yeonil yeosu
yeovil yerevan yerköy yerres yershov yesan yessentuki yessentukskaya yevlakh yevpatoriya yeysk yeyuan yezhou yeşilli
yibin yichang yicheng yichun yidu yigou yilan yima yinchuan yingchuan yingjiang yingkou yingli yingpan yingqiu yingtan
yining yinma yintai yinzhu yirkā yishan yishui yitang yiwu yiyang yizhou yizhuang ylöjärvi yogyakarta yoichi yokkaichi
yokohama yokosuka yokote yola yolöten yomitan yomra yonabaru yonago yonezawa yongbei yongchuan yongfeng yongjian
yongning yongping yongqing yongxing yongzhou yonkers yono yopal yorii york yorkton yorkville yoro yorosso yoshii
yoshikawa yotsukaidō youhao youkaichi youngstown youssoufia yousuo yovon yozgat ypenburg ypres ypsilanti ystad yuanlin
yuanping yuanyang yubileyny yucaipa yucheng yudong yueyang yugawara yugorsk yujing yukon yukuhashi yulin yulinshi
yulong yuma yumare yumbe yumbo yuncheng yunfu yunguyo yunjin yunlong yunnanyi yunshan yunyang yurga yurimaguas yuriria
yurécuaro yushu yutan yutz yuxi yuxia yuyao yuzawa yuzhne yuzhnoukrainsk yuzhnyy yylanly yüksekova yāfā yāval
yōkaichiba yŏnmu yūki zaandam zaanstad zabol zabrat zabrze zabīd zacapa zacapú zacatecoluca zacatelco zacatepec
zacatlán zachary zacualtipán zadar zafar zafarwal zafra zagazig zaghouan zagora zagreb zahedan zahirābād zahle zaida
zaidpur zainsk zaječar zakho zakopane zalaegerszeg zalingei zaltbommel zalău zalţan zama zambrów zamora zamość zamānia
zandvoort zanesville zanjān zanzibar zaoyang zaozhuang zapala zapolyarnyy zapopan zaporizhzhya zapotiltic zapotlanejo
zaprešić zaqatala zaragoza zarand zaranj zarautz zaraysk zaraza zarechnyy zaria zarinsk zarnesti zarqa zarumilla
zarzal zarzis zaventem zavodoukovsk zawiercie zawiya zaysan zaïo zdolbuniv zedelgem zeerust zeewolde zefta zeist zeitz
zele zelenchukskaya zelenodolsk zelenogorsk zelenograd zelenogradsk zelenokumsk zelino zemoura zemst zemun zenica
zeralda zerbst zernograd zestaponi zevenaar zeya zeytinburnu zgierz zgorzelec zhakou zhalantun zhancheng zhangatas
zhangaözen zhangfeng zhangji zhangjiachuan zhangjiagang zhangjiajie zhangjiakou zhangye zhangzhai zhangzhou
zhangzhuang zhanhe zhanjiang zhaobaoshan zhaodong zhaodun zhaogezhuang zhaoqing zhaotong zhaoxing zhaoyuan zhaozhou
zhaozhuang zharkent zhefang zheleznodorozhnyy zheleznogorsk zheleznovodsk zhelou zhengding zhengji zhengjiatun
zhengzhou zhenjiang zhenlai zhenzhou zherdevka zheshan zhetikara zhezqazghan zhicheng zhigou zhigulevsk zhijiang
zhirnovsk zhlobin zhmerynka zhob zhodzina zhongba zhongchao zhonghe zhongshan zhongshu zhongxiang zhongxin zhongxing
zhongzhai zhosaly zhoucheng zhoucun zhoukou zhoushan zhouxi zhouzhuang zhuanghe zhuangyuan zhucheng zhuhai zhuji
zhujiajiao zhukovka zhukovskiy zhumadian zhutang zhuyi zhuzhai zhuzhou zhytomyr zibihu zibo zielonka zigong ziguinchor
zihuatanejo zile zima zimnicea zimovniki zinacantepec zinacatepec zinapécuaro zinder zinjibār zintan zion zionsville
zipaquirá zira zirndorf zittau ziway ziyang zizhuang zlatoust zliten zlín znamensk znamianka znojmo zoetermeer
zografos zolder zolochiv zolotonosha zomba zonguldak zonhoven zorgo zorlanae zossen zottegem zoucheng zouzhuang
zouérat zrenjanin zubia zugdidi zuhres zuitai zulpich zungeru zunheboto zunyi zurich zuru zushi zutphen zuwarah
zuénoula zvenigorod zvenihorodka zverevo zvečan zvishavane zvolen zwedru zweibrücken zwevegem zwickau zwijndrecht
zwolle zyryanovsk zárate ząbki złotoryja złotów águilas álamo ávila ängelholm åkersberga ålesund çanakkale çankaya
çankırı çarşamba çatalca çaycuma çayeli çağlayancerit çerkezköy çerkeş çermik çeşme çine çorlu çorum çubuk çumra ébano
ébolowa échirolles écija écully élancourt épernay épinal éragny étampes évreux évry ílhavo óbidos ödemiş öhringen
ölgii örebro örnsköldsvik östersund úbeda überlingen ünye ürgüp ürümqi ābdānān ābyek ābādān ādēt ādīgrat āgaro
ālangulam āmli āmlāgora āmol āmta āndippatti ārangaon āreka āron ārvi āsandh āsasa āsika āsind āsmār āsosa āstārā
āthagarh āzādshahr ćuprija čadca čair čakovec čačak đakovo łapy łask łańcut łomianki łomża łuków łęczna łęczyca ōami
ōarai ōdate ōfunato ōgaki ōhara ōiso ōita ōkawa ōkawara ōmachi ōmagari ōmihachiman ōmiya ōmura ōnojō ōtake ōtawara
ōtsu ōtsuki śródmieście świdnik świdwin świebodzice świnoujście świętochłowice şabrātah şabyā şafwá şamaxı
şarkîkaraağaç şarkışla şebinkarahisar şemdinli şereflikoçhisar şirvan şişli şurmān şāfītā şāmitah şırnak şūrān šabac
šaľa šiauliai šibenik šumperk ţafas ţahţā ţalkhā ţubarjal ţāmiyah ţūkh żabbar żagań żary żoliborz żory żyrardów żywiec
žatec žilina
]],
  phrases = {
    "a coruña", "a estrada", "abano terme", "abomey-calavi", "abou el hassan", "abreu e lima", "abu ghraib",
    "abu jibeha", "abū al maţāmīr", "abū kabīr", "abū qurqāş", "abū tīj", "abū zabad", "acapulco de juárez",
    "acatlán de osorio", "achkhoy-martan", "aci castello", "aci catena", "acilia-castel fusano-ostia antica",
    "acquaviva delle fonti", "acqui terme", "ad darbāsīyah", "ad dasmah", "ad dawādimī", "ad dilam", "ad dilinjāt",
    "ad dindar", "ad dānā", "ad dīwānīyah", "ad-damazin", "adams morgan", "addis ababa", "adelaide hills",
    "adh dhayd", "ado-ekiti", "ado-odo", "adwick le street", "afogados da ingazeira", "agios dimitrios",
    "agios ioannis rentis", "agoura hills", "agua dulce", "agua prieta", "aguada de pasajeros", "agustin codazzi",
    "agía paraskeví", "agía varvára", "ahmadpur east", "ahmadpur sial", "ahualulco de mercado", "ahwatukee foothills",
    "ain el hadjel", "ain sukhna", "aix-en-provence", "aix-les-bains", "ajab shīr", "akhalts'ikhe", "akim oda",
    "al aaroui", "al abyār", "al ahmadi", "al ain", "al ajaylat", "al badārī", "al bahah", "al balyanā", "al bawīţī",
    "al bayda", "al baţţālīyah", "al bukayrīyah", "al burayj", "al bāb", "al bājūr", "al bīrah", "al farwānīyah",
    "al fashn", "al fayyum", "al finţās", "al fqih ben çalah", "al fāw", "al hasaheisa", "al hillah", "al hilāliyya",
    "al hindīyah", "al hoceima", "al hudaydah", "al hufūf", "al ibrāhīmīyah", "al jadīd", "al jahra", "al jammālīyah",
    "al jawf", "al jubayhah", "al jumayl", "al jumūm", "al khafjī", "al kharj", "al khor", "al khums", "al khābūrah",
    "al khānkah", "al khārjah", "al kiswah", "al mafraq", "al mahbūlah", "al manqaf", "al mansurah", "al manzalah",
    "al manāqil", "al marj", "al mayādīn", "al maţarīyah", "al mijlad", "al minshāh", "al miqdādīyah", "al mishkhāb",
    "al mithnab", "al mubarraz", "al muharraq", "al munayzilah", "al musayyib", "al qanāyāt",
    "al qanāţir al khayrīyah", "al qaryatayn", "al qarārah", "al qaţīf", "al qiţena", "al qubbah", "al qunayţirah",
    "al qurayn", "al quşayr", "al quţayfah", "al qūşīyah", "al shamkhah city", "al wajh", "al wakrah", "al wāsiţah",
    "al yāmūn", "al'met'yevsk", "al-fashir", "al-hamdaniya district", "al-ubayyid", "alagoa grande", "alatyr'",
    "alba iulia", "albano laziale", "albert lea", "albertslund municipality", "alborada jaltenco", "alcalde díaz",
    "alcalá de guadaira", "alcalá de henares", "alcalá la real", "alchevs'k", "alcázar de san juan",
    "aleksandrów łódzki", "alhama de murcia", "alhaurín de la torre", "alhaurín el grande", "ali sabih",
    "alice springs", "aliso viejo", "aliwal north", "allen park", "allison park", "almere stad",
    "almirante tamandaré", "alor gajah", "alor star", "alphen aan den rijn", "alta gracia", "altagracia de orituco",
    "altamonte springs", "alto barinas", "alto hospicio", "alto lucero", "alzenau in unterfranken", "além paraíba",
    "alīpur duār", "am timan", "ambato boeny", "ambon city", "american canyon", "american fork",
    "amersham on the hill", "amherst center", "ammi moussa", "amnat charoen", "amozoc de mota",
    "amphoe aranyaprathet", "amphoe phra pradaeng", "amphoe sikhiu", "américo brasiliense", "an nabk", "an nimāş",
    "an nuhūd", "an nuşayrāt", "anbyŏn-ŭp", "andorra la vella", "angeles city", "angra dos reis", "ann arbor",
    "annaberg-buchholz", "annecy-le-vieux", "ansan-si", "antigua guatemala", "antiguo cuscatlán", "antipolo city",
    "anyang-si", "anzhero-sudzhensk", "apache junction", "aparecida de goiânia", "aparecida do taboado",
    "apaseo el alto", "apaseo el grande", "apple valley", "ar rahad", "ar ramtha", "ar rass", "ar rastan",
    "ar rayyan", "ar riqqah", "ar rumaythah", "ar ruseris", "ar ruways", "ar ruţbah", "aragua de barcelona",
    "aramoko-ekiti", "aranda de duero", "araçoiaba da serra", "arba minch", "arcos de la frontera",
    "arcos de valdevez", "arden-arcade", "areia branca", "arenys de mar", "ario de rosales", "aristóbulo del valle",
    "arlington heights", "armação de búzios", "arraial do cabo", "arroio do meio", "arroio grande",
    "arroyo de la miel", "arroyo grande", "arroyo naranjo", "arroyo seco", "arsen'yev", "artur nogueira", "as safi",
    "as safīrah", "as samawah", "as sulayyil", "as suwayq", "as sūkī", "as-suwayda", "asbury park",
    "ascención de guarayos", "ascoli piceno", "ash shafā", "ash shaţrah", "ash shuhadā'", "ash shāmīyah",
    "ashoknagar kalyangarh", "ashton in makerfield", "ashton-under-lyne", "asnières-sur-seine", "aspen hill",
    "asunción mita", "at tall", "at tall al kabīr", "at tāj", "at-bashi", "ath thawrah", "athi river", "athis-mons",
    "atlacomulco de fabela", "atlantic city", "atotonilco el alto", "atoyac de álvarez", "attock city",
    "auburn hills", "augusto corrêa", "aulnay-sous-bois", "autlán de navarro", "avocado heights", "avon center",
    "avon lake", "ayang-ni", "ayutla de los libres", "az zabadānī", "az zarqā", "az zubayr", "az zulfī",
    "az zuwaytīnah", "az zuwāydah", "az zāwīyah", "azuqueca de henares", "aïn arnat", "aïn beni mathar", "aïn bessem",
    "aïn beïda", "aïn defla", "aïn el bya", "aïn fakroun", "aïn kercha", "aïn oussera", "aïn sefra", "aïn smara",
    "aïn taya", "aïn temouchent", "aïn touta", "aş şaff", "aş şanamayn", "aş şuwayrah", "aţ ţafīlah", "aţ ţaraf",
    "bab ezzouar", "babo-pangulo", "babor - ville", "bac kan", "back mountain", "bacolod city", "bad aibling",
    "bad arolsen", "bad bentheim", "bad berleburg", "bad driburg", "bad dürkheim", "bad essen", "bad harzburg",
    "bad hersfeld", "bad homburg", "bad honnef", "bad kissingen", "bad kreuznach", "bad laasphe", "bad langensalza",
    "bad lippspringe", "bad mergentheim", "bad münder am deister", "bad münstereifel", "bad nauheim",
    "bad neuenahr-ahrweiler", "bad neustadt an der saale", "bad oeynhausen", "bad oldesloe", "bad pyrmont",
    "bad rappenau", "bad reichenhall", "bad salzuflen", "bad salzungen", "bad saulgau", "bad schwartau",
    "bad segeberg", "bad soden am taunus", "bad säckingen", "bad tölz", "bad vilbel", "bad waldsee", "bad wildungen",
    "bad zwischenahn", "bada barabīl", "baden bei wien", "baden-baden", "bagan serai", "bage'awati", "baggabag b",
    "bagnols-sur-cèze", "bago city", "bagong pagasa", "bagua grande", "baguim do monte", "baguio city", "bah-bah",
    "bahir dar", "bahlā'", "bahía blanca", "bahía de caráquez", "bahía honda", "baia mare", "baia sprie",
    "baie-comeau", "baie-mahault", "bail-hongal", "baileys crossroads", "bainbridge island", "bais city",
    "baise city", "baixo guandu", "bajos de haina", "balai pungut", "balch springs", "baldwin park",
    "ballenger creek", "ballerup municipality", "balneário camboriú", "baloda bāzār", "balwyn north",
    "ban bang kadi pathum thani", "ban bueng", "ban chang", "ban dung", "ban houayxay", "ban huai thalaeng",
    "ban khlong bang sao thong", "ban lam luk ka", "ban mai", "ban mo", "ban na", "ban na san", "ban nong wua so",
    "ban phaeo", "ban phai", "ban phan don", "ban phe", "ban pong", "ban ratsada", "ban selaphum", "ban tak",
    "ban talat bueng", "ban talat nua", "banda aceh", "bandar abbas", "bandar labuan", "bandar lampung",
    "bandar seri begawan", "bandar-e anzali", "bandar-e genāveh", "bandar-e lengeh", "bandundu province", "bang ban",
    "bang bo district", "bang bua thong", "bang krathum", "bang kruai", "bang lamung", "bang len", "bang mun nak",
    "bang pa-in", "bang pakong", "bang phae", "bang racham", "bang rakam", "bang saphan", "bani walid",
    "bani yas city", "banja luka", "banqiao district", "banská bystrica", "banī mazār", "banī suhaylā", "banī suwayf",
    "bar bigha", "bar-le-duc", "bara uchāna", "baraki barak", "barbera del valles", "barcellona pozzo di gotto",
    "bari sādri", "barki saria", "barkā kānā", "barpeta road", "barra bonita", "barra de são francisco",
    "barra do bugres", "barra do corda", "barra do garças", "barra do piraí", "barra dos coqueiros", "barra mansa",
    "barra velha", "barreiro do jaíba", "barros blancos", "barrow in furness", "barstow heights", "bartley green",
    "bartolomé masó", "baruun-urt", "barão de cocais", "basavana bāgevādi", "basking ridge", "bassano del grappa",
    "basse-terre", "bastia umbra", "bat khela", "bat yam", "batac city", "batang berjuntai", "bath beach",
    "batna city", "baton rouge", "battaramulla south", "battle creek", "battle ground", "batu arang", "batu berendam",
    "batu feringgi", "batu gajah", "batu pahat", "bay city", "bay point", "bay shore", "bay village", "bayan hot",
    "bayan nur", "baykal'sk", "bayonet point", "bayou cane", "bayshore gardens", "bayt al faqīh", "bayt jālā",
    "bazar-korgon", "bačka palanka", "bačka topola", "beau bassin-rose hill", "beaufort west", "beaver dam", "bei'an",
    "beit lahia", "bel air north", "bel air rivière sèche", "bel air south", "bela vista", "belaya glina",
    "belaya kalitva", "beled hawo", "belford roxo", "belize city", "bell gardens", "bell ville", "bella vista",
    "bellaria-igea marina", "belle glade", "belo horizonte", "belo jardim", "belo oriente", "belon'i tsiribihina",
    "belvedere park", "belyye vody", "belén de umbría", "ben arous", "ben mehidi", "beni amrane", "beni douala",
    "beni khiar", "beni mellal", "beni mered", "beni mester", "beni saf", "benin city", "benito juarez",
    "bento gonçalves", "bentong town", "berck-plage", "berezan'", "bergen op zoom", "bergisch gladbach", "beri khās",
    "berkel en rodenrijs", "berkovitsa municipality", "bernau bei berlin", "bet shean", "bet shemesh", "bethel park",
    "beverly cove", "beverly hills", "bexhill-on-sea", "bhairab bāzār", "bhit shah", "bhola district",
    "bhātpāra abhaynagar", "biała podlaska", "biberach an der riss", "bibir hat", "bielsk podlaski", "bielsko-biala",
    "bietigheim-bissingen", "big spring", "bignay uno", "bihār sharīf", "bijelo polje", "bila tserkva",
    "bilhorod-dnistrovskyi", "bilicenii vechi", "billings metropolitan area", "bin xian", "bingen am rhein",
    "binyamina-giv'at ada", "bir el ater", "bir el djir", "biritiba mirim", "birni n konni", "birnin kebbi",
    "birnin kudu", "bishop auckland", "bishop's stortford", "bitterfeld-wolfen", "biên hòa", "blue island",
    "blue springs", "bnei brak", "bni bouayach", "bo phloi", "boa esperança", "boa viagem", "boa vista",
    "boadilla del monte", "bobo-dioulasso", "boca chica", "boca del mar", "boca raton", "boca suno", "bode saadu",
    "bodh gaya", "bognor regis", "boguszów-gorce", "bois-colombes", "boissy-saint-léger", "bokaro steel city",
    "bolshoy kamen", "bom conselho", "bom despacho", "bom jesus da lapa", "bom jesus do itabapoana", "bon air",
    "bonita springs", "bonneuil-sur-marne", "bonney lake", "bordj bou arreridj", "bordj el kiffan", "bordj ghdir",
    "bordj zemoura", "borough of queens", "borough park", "bosanska krupa", "bossier city", "bothell west",
    "bou hanifia el hamamat", "bou ismaïl", "bou tlelis", "boulder city", "boulogne-billancourt", "boulogne-sur-mer",
    "boumahra ahmed", "bourg-en-bresse", "bourg-la-reine", "bourg-lès-valence", "bourgoin-jallieu",
    "bovisio-masciago", "bowling green", "boynton beach", "boû arfa", "bragança paulista", "braine-l'alleud",
    "braine-le-comte", "brandýs nad labem-stará boleslav", "braço do norte", "brejo da madre de deus", "brejo santo",
    "brie-comte-robert", "brierley hill", "brigham city", "brighton beach", "briton ferry", "brive-la-gaillarde",
    "broad ripple", "broadview heights", "broken arrow", "broken hill", "brook park", "brooklyn center",
    "brooklyn park", "bruay-la-buissière", "brushy creek", "bry-sur-marne", "bryn mawr-skyway", "brétigny-sur-orge",
    "bua yai", "buchen in odenwald", "bucheon-si", "buchholz in der nordheide", "budge budge", "buena park",
    "buenaventura lakes", "buenos aires", "buffalo grove", "bugul'ma", "bukit mertajam", "bukit rambai",
    "bullhead city", "bulung'ur shahri", "buon ma thuot", "burg bei magdeburg", "burg unter-falkenstein",
    "burgess hill", "buriti bravo", "burnham-on-sea", "burton-on-trent", "bury st edmunds", "busko-zdrój",
    "busto arsizio", "butha-buthe", "bánovce nad bebravou", "bình minh", "bāgha purāna", "bāmor kalān",
    "bāqa el gharbīya", "bāzār-e yakāwlang", "cabanatuan city", "cabeceiras de basto", "cabo frio", "cabo san lucas",
    "cachoeira do sul", "cachoeiras de macacu", "cachoeiro de itapemirim", "cadereyta jiménez", "cagayan de oro",
    "cagnes-sur-mer", "caicara del orinoco", "caja seca", "calbayog city", "caldas da rainha", "caldas novas",
    "caldes de montbui", "caleta olivia", "callosa de segura", "caloocan city", "caluire-et-cuire", "calumet city",
    "cam ranh", "cambria heights", "camden town", "cameron park", "camp springs", "campbell river", "campi bisenzio",
    "campina grande", "campina grande do sul", "campo alegre", "campo belo", "campo de criptana", "campo de la cruz",
    "campo formoso", "campo grande", "campo largo", "campo maior", "campo mourão", "campo verde", "campos belos",
    "campos do jordão", "campos dos goytacazes", "campos gerais", "campos novos", "campos sales",
    "campulung moldovenesc", "can gio", "can giuoc", "can tho", "candi prambanan", "candler-mcafee",
    "cangas do morrazo", "canning town", "canosa di puglia", "canvey island", "canyon lake", "cao lanh",
    "cap-haïtien", "capacho nuevo", "cape coast", "cape coral", "cape girardeau", "cape town",
    "capelle aan den ijssel", "capesterre-belle-eau", "capim grosso", "capitán bermúdez", "capitão poço",
    "capulhuac de mirafuentes", "capâo bonito", "capão da canoa", "carate brianza", "carlos a. carrillo",
    "carlos barbosa", "carmen de la legua reynoso", "carmo do cajuru", "carmo do paranaíba", "carol city",
    "carol stream", "caronno pertusella", "carrières-sous-poissy", "carrollwood village", "carson city",
    "casa blanca", "casa branca", "casa de oro-mount helix", "casa grande", "casa santa", "casal di principe",
    "casale monferrato", "casalecchio di reno", "casalnuovo di napoli", "casas adobes", "casigua-el cubo",
    "casimiro de abreu", "cassano d'adda", "cassano magnago", "castel maggiore", "castel volturno",
    "castelfranco emilia", "castelfranco veneto", "castellammare di stabia", "castellar del vallès",
    "castelnau-le-lez", "castelo branco", "castiglione delle stiviere", "castilleja de la cuesta", "castle rock",
    "castro urdiales", "castro valley", "castrop-rauxel", "catalina foothills", "cathedral city", "catia la mar",
    "catolé do rocha", "cauto cristo", "cava de' tirreni", "cave spring", "cavite city", "caxias do sul",
    "caçapava do sul", "cañada de gómez", "cañon city", "ceadîr-lunga", "ceará mirim", "cebu city", "cedar city",
    "cedar falls", "cedar hill", "cedar park", "cedar rapids", "ceglie messapica", "celso ramos", "centar župa",
    "center point", "central falls", "central islip", "central point", "centre de flacq",
    "centro familiar la soledad", "cerdanyola del vallès", "cergy-pontoise", "cernusco sul naviglio", "cerro azul",
    "cerro de pasco", "cesano boscone", "cesano maderno", "cesson-sévigné", "cha-am", "chabet el ameur",
    "chaeryŏng-ŭp", "chai badan", "chak azam sahu", "chak five hundred seventy-five", "chak jhumra",
    "chak thirty-one -eleven left", "chake chake", "chalfont saint peter", "chalk farm", "chalon-sur-saône",
    "champigny-sur-marne", "champs-sur-marne", "chapel allerton", "chapel hill", "char bhadrāsan",
    "charenton-le-pont", "charkhi dādri", "charleville-mézières", "charlotte amalie", "charneca de caparica",
    "charter township of clinton", "chasse royale", "cheadle hulme", "chebarkul'", "chelghoum el aïd", "chenab nagar",
    "chengxian chengguanzhen", "chennevières-sur-marne", "cheongju-si", "cheongsong gun", "cherbourg-octeville",
    "cherry hill", "chester-le-street", "chevilly-larue", "chhota udepur", "chhoti sādri", "chiang mai", "chiang rai",
    "chiapa de corzo", "chicago heights", "chichen itza", "chiclana de la frontera", "chicureo abajo",
    "chihuahua city", "chik ballāpur", "chikushino-shi", "chilapa de álvarez", "chilly-mazarin", "chinch'ŏn",
    "chincha alta", "chinna salem", "chino hills", "chipping sodbury", "chistopol'", "choa saidan shah",
    "choisy-le-roi", "chok chai", "cholpon-ata", "chom bueng", "chon buri", "chon daen", "chornomors'k",
    "chuchar-kana mandi", "chuhar jamali", "chula vista", "chum phae", "châlons-en-champagne", "château-thierry",
    "châtenay-malabry", "chã grande", "chí linh", "chāndūr bāzār", "cidade de nacala", "ciego de ávila",
    "cinco ranch", "cinco saltos", "cinisello balsamo", "cintalapa de figueroa", "ciranjang-hilir", "ciro redondo",
    "cisterna di latina", "citrus heights", "citrus park", "città di castello", "city of saint peters",
    "city of sammamish", "city of taguig", "city of westminster", "ciudad acuña", "ciudad altamirano",
    "ciudad benito juárez", "ciudad bolivia", "ciudad bolívar", "ciudad choluteca", "ciudad constitución",
    "ciudad de allende", "ciudad de armería", "ciudad de huajuapan de león", "ciudad de huitzuco",
    "ciudad de villa de álvarez", "ciudad del carmen", "ciudad del este", "ciudad delicias", "ciudad fernández",
    "ciudad guadalupe victoria", "ciudad guayana", "ciudad guzmán", "ciudad hidalgo", "ciudad juárez",
    "ciudad lineal", "ciudad lópez mateos", "ciudad madero", "ciudad mante", "ciudad melchor múzquiz",
    "ciudad mendoza", "ciudad miguel alemán", "ciudad nezahualcoyotl", "ciudad nicolás romero", "ciudad obregón",
    "ciudad ojeda", "ciudad piar", "ciudad real", "ciudad río bravo", "ciudad sabinas hidalgo", "ciudad sahagun",
    "ciudad sandino", "ciudad satelite", "ciudad serdán", "ciudad valles", "ciudad victoria", "ciudad vieja",
    "civitanova marche", "ciénaga de oro", "ciénega de flores", "clacton-on-sea", "clarence-rockland", "clark-fulton",
    "clausthal-zellerfeld", "clement town", "clermont-ferrand", "cleveland heights", "clichy-sous-bois",
    "cliffside park", "clifton park", "cluj-napoca", "coconut creek", "coconut grove", "coelho neto", "coeur d'alene",
    "coffs harbour", "collado villalba", "colle di val d'elsa", "college park", "college point", "college station",
    "colmenar viejo", "cologno monzese", "colonia del sacramento", "colonia del sol", "colonial heights",
    "colorado springs", "columbia heights", "colwyn bay", "combs-la-ville", "comitán de domínguez", "commerce city",
    "comodoro rivadavia", "conceição da barra", "conceição da feira", "conceição das alagoas",
    "conceição do araguaia", "conceição do coité", "conceição do jacuípe", "concepcion ibaba",
    "concepción de la vega", "concepción del uruguay", "conception bay south", "condeixa-a-nova", "coney island",
    "conflans-sainte-honorine", "conil de la frontera", "cono norte", "conselheiro lafaiete", "consolación del sur",
    "coon rapids", "cooper city", "coos bay", "copperas cove", "coral gables", "coral springs", "coral terrace",
    "corbeil-essonnes", "coria del río", "corigliano scalo", "cormeilles-en-parisis", "cornellà de llobregat",
    "corner brook", "cornélio procópio", "coronel fabriciano", "coronel oviedo", "coronel suárez", "coronel vivida",
    "corpus christi", "cortlandt manor", "corvera de asturias", "coscomatepec de bravo", "costa mesa",
    "cotabato city", "cottage grove", "cottage lake", "cottonwood heights", "coudekerque-branche", "council bluffs",
    "country club", "country club hills", "country walk", "cournon-d'auvergne", "cova figueira", "cox's bāzār",
    "cran-gevrier", "cranberry township", "crest hill", "creve coeur", "croix-des-bouquets", "crown point",
    "cruz alta", "cruz das almas", "cruz del eje", "cruzeiro do oeste", "cruzeiro do sul", "crystal lake",
    "crépy-en-valois", "cuautepec de hinojosa", "cuautitlán izcalli", "culver city", "currais novos",
    "curtea de argeş", "curuzú cuatiá", "cusano milanino", "cutler bay", "cutler ridge", "cutral-có",
    "cuyahoga falls", "cypress hills", "czechowice-dziedzice", "czerwionka-leszczyny", "cà mau", "cái răng", "cát bà",
    "câmara de lobos", "câmpia turzii", "cândido mota", "cícero dantas", "côte-saint-luc", "da lat", "da nang",
    "dagestanskiye ogni", "dalain hob", "dale city", "dali old town", "daliyat al karmel", "dalsingh sarai",
    "daly city", "dammarie-les-lys", "damnoen saduak", "dan khun thot", "dana point", "dania beach", "dar chabanne",
    "dar chioukh", "dar el beïda", "dar es salaam", "darreh shahr", "darya khan", "dassa-zoumé", "daud khel",
    "davao city", "dayr az zawr", "dayr mawās", "daytona beach", "de aar", "de pere", "dearborn heights",
    "debal'tsevo", "debark'", "debre birhan", "debre mark'os", "debre tabor", "dededo village", "deer park",
    "deer valley", "deerfield beach", "dehiwala-mount lavinia", "dehra dūn", "deir el-balah", "del city", "del pilar",
    "del rio", "delegación cuajimalpa de morelos", "deli tua", "delmiro gouveia", "delray beach", "delta del tigre",
    "dembī dolo", "demerval lobão", "den chai", "den helder", "deori khās", "dera bugti", "dera ghazi khan",
    "dera ismail khan", "derry village", "des moines", "des plaines", "desenzano del garda", "desert hot springs",
    "det udom", "detroit-shoreway", "deuil-la-barre", "deux-montagnes", "devgadh bāriya", "deán funes",
    "deūlgaon rāja", "dhoro naro", "dhī as sufāl", "diamond bar", "diamond harbour", "dibba al-fujairah",
    "dibba al-hisn", "didouche mourad", "diego de almagro", "dien bien phu", "digne-les-bains",
    "dillingen an der donau", "dipolog city", "dire dawa", "district of taher", "dix hills", "diyarb najm",
    "do'stlik shahri", "dobropol'ye", "dodge city", "dois córregos", "dois vizinhos", "dok kham tai",
    "dollard-des-ormeaux", "dolný kubín", "dom pedrito", "dom pedro", "don antonio", "don benito", "don carlos",
    "don torcuato", "dong hoi", "dong xoai", "dorcheh pīāz", "dos hermanas", "douar tindja", "downers grove",
    "draa ben khedda", "draa el mizan", "drexel heights", "drexel hill", "driebergen-rijsenburg",
    "drobeta-turnu severin", "droichead nua", "duayaw-nkwanta", "dubnica nad váhom", "duc thanh district", "dum dum",
    "dum duma", "dunajská streda", "dunga bunga", "duque de caxias", "dutsen wai", "dvůr králové nad labem",
    "dyker heights", "décines-charpieu", "dún laoghaire", "dār kulayb", "dąbrowa górnicza", "dĩ an", "e'zhou",
    "ea drăng", "eagle mountain", "eagle pass", "eagle river", "earl shilton", "east amherst", "east brainerd",
    "east brunswick", "east chattanooga", "east chicago", "east cleveland", "east concord", "east elmhurst",
    "east flatbush", "east florence", "east grinstead", "east gwillimbury", "east hampton", "east harlem",
    "east hartford", "east haven", "east hemet", "east hill-meridian", "east honolulu", "east kilbride", "east lake",
    "east lake-orient park", "east lansing", "east london", "east longmeadow", "east los angeles", "east massapequa",
    "east meadow", "east millcreek", "east molesey", "east moline", "east naples", "east northport", "east norwalk",
    "east orange", "east palo alto", "east patchogue", "east pensacola heights", "east peoria", "east point",
    "east providence", "east rancho dominguez", "east retford", "east ridge", "east riverdale", "east saint louis",
    "east setauket", "east tremont", "eau claire", "ebbw vale", "ebersbach an der fils", "ebute ikorodu",
    "ecatepec de morelos", "ech chettia", "ed damer", "ed dueim", "eden prairie", "efon-alaaye",
    "eggenstein-leopoldshafen", "egypt lake-leto", "eha amufu", "ehen hudag", "eisleben lutherstadt",
    "ejea de los caballeros", "el abadia", "el abiodh sidi cheikh", "el achir", "el affroun", "el alia", "el amria",
    "el aouinet", "el arahal", "el astillero", "el attaf", "el aïoun", "el bagre", "el banco", "el bauga",
    "el bayadh", "el bolsón", "el cajon", "el campello", "el carmen de bolívar", "el carmen de viboral", "el centro",
    "el cerrito", "el charco", "el copey", "el crucero", "el daein", "el dorado", "el dorado hills", "el ejido",
    "el escorial", "el estor", "el eulma", "el fahs", "el grao", "el grullo", "el hadjar", "el hadjira", "el hajeb",
    "el hamma", "el hatillo municipality", "el idrissia", "el jadida", "el jem", "el kala", "el kef", "el khroub",
    "el limón", "el m'ghair", "el malah", "el mirage", "el monte", "el oued", "el palmar", "el pao", "el paraíso",
    "el paso", "el pedregal", "el progreso", "el pueblito", "el puerto de santa maría", "el qoseir", "el quince",
    "el reno", "el retén", "el rosario", "el salto", "el segundo", "el soberbio", "el sombrero", "el tarf",
    "el tejar", "el tigre", "el tocuyo", "el triunfo", "el vendrell", "el viejo", "el vigía", "el viso del alcor",
    "el-kseur", "elizabeth city", "elk grove", "elk grove village", "elk river", "ellesmere port", "ellicott city",
    "elmwood park", "elói mendes", "embu guaçu", "emerson hill", "emiliano zapata", "emmerich am rhein",
    "emure-ekiti", "en nâqoûra", "encarnación de díaz", "enchanted hills", "encruzilhada do sul", "enfield lock",
    "engel's", "entre rios", "enugu-ezike", "enugu-ukwu", "er reina", "eravur town", "es senia", "escaldes-engordany",
    "esch-sur-alzette", "esplugues de llobregat", "espírito santo do pinhal", "esslingen am neckar", "estância velha",
    "esuk oron", "euclides da cunha", "evergreen park", "ezbet el-burg", "ezza-ohu", "faches-thumesnil",
    "fada n'gourma", "fair lawn", "fair oaks", "fairfield heights", "fairview heights", "fairview park",
    "falconara marittima", "fall river", "fangcheng chengguanzhen", "far rockaway", "farmers branch",
    "farmington hills", "farrokh shahr", "fatehganj west", "fatehgarh chūriān", "fatehpur sikri", "federal way",
    "feira de santana", "felege neway", "felipe carrillo puerto", "fenoarivo atsinanana", "fenoarivo be",
    "fereydūn kenār", "fern creek", "fernando de la mora", "ferraz de vasconcelos", "ferry pass",
    "figueira da foz municipality", "finote selam", "fiorano modenese", "five corners", "fleming island",
    "fleury-les-aubrais", "floral park", "florence-graham", "flores da cunha", "florida ridge", "flower mound",
    "flowing wells", "flémalle-haute", "fond du lac", "fond parisien", "fonte boa", "fontenay-aux-roses",
    "fontenay-le-comte", "fontenay-sous-bois", "foothill farms", "forest grove", "forest hills", "forest lake",
    "forest park", "fort abbas", "fort beaufort", "fort bragg", "fort collins", "fort dodge", "fort erie",
    "fort gloster", "fort hamilton", "fort hood", "fort hunt", "fort lauderdale", "fort lee", "fort leonard wood",
    "fort mcmurray", "fort myers", "fort portal", "fort smith", "fort st. john", "fort thomas", "fort walton beach",
    "fort wayne", "fort worth", "fort-de-france", "fortuna foothills", "fortín de las flores", "fos-sur-mer",
    "foster city", "fountain hills", "fountain valley", "four corners", "foz do iguaçu",
    "fraccionamiento ciudad olmeca", "fraccionamiento real palmas", "framingham center", "francavilla al mare",
    "francavilla fontana", "francisco beltrão", "francisco i. madero", "francisco morato", "franco da rocha",
    "frankfurt am main", "franklin park", "franklin square", "frankston east", "fray bentos", "frederico westphalen",
    "freguesia do ribeirao da ilha", "freiberg am neckar", "freiburg im breisgau", "french rocks", "fresh meadows",
    "friern barnet", "frinton-on-sea", "front royal", "fruit cove", "frýdek-místek", "ft. pierce", "ft. washington",
    "fu'an", "fuentes del valle", "fukiage-fujimi", "fukui-shi", "funehikimachi-funehiki", "fuquay-varina",
    "fīrozpur jhirka", "g'ijduvon shahri", "ga-rankuwa", "gadag-betageri", "gaddi annaram", "gagarin shahri",
    "galaat el andeless", "galaosiyo shahri", "gambiran satu", "gamping lor", "gan yavne", "ganei tikva",
    "ganghwa-gun", "gangu chengguanzhen", "ganj dundwāra", "gapyeong county", "garbagnate milanese", "garden city",
    "garden grove", "garfield heights", "garges-lès-gonesse", "garh maharaja", "garmisch-partenkirchen",
    "garoua boulaï", "gates-north gates", "gavrilov-yam", "gebre guracha", "geislingen an der steige",
    "general enrique mosconi", "general escobedo", "general josé de san martín", "general mamerto natividad",
    "general pacheco", "general pico", "general pinedo", "general roca", "general santos", "general tinio",
    "general trias", "general villegas", "genzano di roma", "george town", "gernika-lumo", "gerrards cross",
    "ghoti budrukh", "gia nghĩa", "giengen an der brenz", "gif-sur-yvette", "gifu city", "ginsheim-gustavsburg",
    "gioia del colle", "gioia tauro", "girardot city", "giugliano in campania", "glace bay", "glen avon",
    "glen burnie", "glen cove", "glen ellyn", "glendale heights", "glenvar heights", "glostrup municipality",
    "glória do goitá", "gmina jędrzejów", "gmina końskie", "gmina śrem", "gmina świebodzin", "gmina świecie",
    "gobernador gálvez", "gobernador virasora", "gola gokarannāth", "gold coast", "golden gate", "golden glades",
    "golden valley", "golders green", "gonbad-e kāvūs", "gondā city", "gongdanglegi kulon", "goodings grove",
    "goose creek", "gorna oryahovitsa", "gornji milanovac", "gorno-altaysk", "goryachiy klyuch",
    "gorzów wielkopolski", "goth radhan", "gotse delchev", "governador valadares", "goyang-si", "graaff reinet",
    "granadero baigorria", "granadilla de abona", "grand forks", "grand island", "grand junction", "grand prairie",
    "grand rapids", "grand-bassam", "grande prairie", "grande-synthe", "granite bay", "granite city", "grants pass",
    "grao de murviedro", "gravina di catania", "gravina in puglia", "great bend", "great falls", "great kills",
    "great malvern", "great sankey", "great wyrley", "great yarmouth", "greater noida", "greater northdale",
    "greater sudbury", "greater upper marlboro", "green bay", "green haven", "green valley", "greenacres city",
    "greenwood village", "grodzisk mazowiecki", "grosse pointe woods", "grove city", "groß-gerau", "groß-umstadt",
    "grumo nevano", "gua musang", "guadalajara de buga", "guadalupe victoria", "guajará-mirim",
    "guam government house", "guanajuato city", "guang'an", "guaraciaba do norte", "guardamar del segura",
    "guatemala city", "gucheng chengguanzhen", "guidonia montecelio", "guiset east", "gujan-mestras", "gujar khan",
    "gul'kevichi", "gur'yevsk", "gura humorului", "guri-si", "guru har sahāi", "gus'-khrustal'nyy",
    "gustavo adolfo madero", "guía de isora", "gwynn oak", "gyeongsan-si", "gò công", "gómez palacio",
    "güira de melena", "ha long", "ha'il", "hacienda heights", "hacienda la calera", "hacienda santa fe",
    "hacı zeynalabdin", "hadapu zhen", "hadley wood", "hafar al-batin", "hagere maryam", "haibara-akanedai",
    "haidong zhen", "haines city", "haldensleben i", "half way tree", "halle neustadt", "haltern am see",
    "haltom city", "ham lake", "hamma bouziane", "hammam bou hadjar", "hammam sousse", "hammam-lif", "hang dong",
    "hannoversch münden", "hanover park", "hanwella ihala", "hanyin chengguanzhen", "happy valley", "harker heights",
    "hassi messaoud", "hat yai", "hato mayor del rey", "hatogaya-honchō", "hats'avan", "haveli lakha",
    "havlíčkův brod", "hayling island", "haywards heath", "hazel dell", "hazel grove", "hazel park", "hazro city",
    "hedge end", "heilbad heiligenstadt", "heist-op-den-berg", "hell-ville", "hemel hempstead", "hendrik-ido-ambacht",
    "heppenheim an der bergstrasse", "herceg novi", "hermosa beach", "herne bay", "heroica caborca",
    "heroica ciudad de tlaxiaco", "heroica matamoros", "hervey bay", "heróica zitácuaro", "hessisch oldendorf",
    "hialeah gardens", "high blantyre", "high peak", "high point", "high wycombe", "highland park",
    "highland springs", "highland village", "highlands ranch", "hillcrest heights", "hilton head",
    "hilton head island", "hitachi-naka", "ho chi minh city", "hochheim am main", "hod hasharon", "hoffman estates",
    "hofheim am taunus", "hohen neuendorf", "hohenstein-ernstthal", "hoi an", "holly springs", "homa bay",
    "homer glen", "hondomachi-hondo", "hong kong", "hongch'ŏn", "hongguang qidui", "hopatcong hills", "hope mills",
    "horb am neckar", "horishni plavni", "horizon city", "horn lake", "hosa'ina", "hot springs",
    "hot springs national park", "houghton-le-spring", "houmt el souk", "howard beach", "hoyland nether", "hpa-an",
    "hradec králové", "hua hin", "huai yot", "huai'an", "huaiyuan chengguanzhen", "hualien city", "huangshan city",
    "huber heights", "huejutla de reyes", "huercal overa", "huetamo de núñez", "huixian chengguanzhen",
    "hujra shah muqim", "hulan ergi", "humanes de madrid", "hunt valley", "huntington beach", "huntington park",
    "huntington station", "hunts point", "huoqiu chengguanzhen", "hwangju-ŭp", "hwaseong-si", "hybla valley",
    "hyesan-dong", "hà giang", "hà tiên", "hà tĩnh", "hà đông", "hénin-beaumont", "hérouville-saint-clair",
    "hòa bình", "hāgere hiywet", "hŭkkyo-ri", "ibiza town", "ibrā'", "icheon-si", "icod de los vinos", "idaho falls",
    "idar-oberstein", "igarapé açu", "igarapé miri", "igaraçu do tietê", "igbara-odo", "igbo-ora", "igbo-ukwu",
    "igede-ekiti", "iguala de la independencia", "ijebu ode", "ijebu-igbo", "ijebu-jesa", "ijero-ekiti",
    "ikere-ekiti", "ikot ekpene", "il'skiy", "ila orangun", "ilha solteira", "iligan city", "illkirch-graffenstaden",
    "iloilo city", "ilovays'k", "imam qasim", "imarichō-kō", "imperial beach", "in salah", "inda silasē",
    "indian trail", "ingelheim am rhein", "ingeniero pablo nogués", "inglewood-finn hill", "ingrāj bāzār",
    "inver grove heights", "iowa city", "iriga city", "isanlu-itedoijowa", "ischia porto", "ise-ekiti",
    "isernhagen farster bauerschaft", "isla cristina", "isla vista", "isle of lewis", "issy-les-moulineaux",
    "itapecerica da serra", "itapecuru mirim", "ivano-frankivsk", "ivdel'", "ives estates", "ivry-sur-seine",
    "iwŏn-ŭp", "ixelles-elsene", "ixtapan de la sal", "ixtlán del río", "izobil'nyy", "izúcar de matamoros", "ja ela",
    "jabal saraj", "jablonec nad nisou", "jaboatão dos guararapes", "jackson heights", "jacksonville beach",
    "jacobo hunter", "jacona de plancarte", "jagüey grande", "jahanian shah", "jalai nur", "jalal-abad",
    "jalalpur jattan", "jalalpur pirwala", "jalgaon jamod", "jalpa de méndez", "jambi city", "janakpur dham",
    "jandaia do sul", "janūb as surrah", "jaraguá do sul", "jaral del progreso", "jardín américa", "jasmine estates",
    "jastrzębie zdrój", "jatoi shimali", "jaynagar majilpur", "jefferson city", "jeju city", "jelcz laskowice",
    "jelenia góra", "jerez de garcía salinas", "jerez de la frontera", "jersey city", "jesus maria",
    "jesús del monte", "jesús menéndez", "jhang sadr", "jhumri telaiya", "ji paraná", "ji'an", "jian'ou", "jiang'an",
    "jiawang zhen", "jiayuguan city", "jilin city", "jinan-gun", "jindřichův hradec", "jing'an",
    "jiquílpan de juárez", "jisr ash shughūr", "joal-fadiout", "joaquín v. gonzález", "jodiya bandar", "johns creek",
    "johnson city", "johor bahru", "joinville-le-pont", "jose pañganiban", "josé bonifácio", "josé c. paz",
    "josé cardel", "josé de freitas", "jouy-le-moutier", "joué-lès-tours", "joypur hāt", "joão câmara",
    "joão monlevade", "joão pessoa", "joão pinheiro", "juan aldama", "juan díaz", "juan griego", "juan josé ríos",
    "juazeiro do norte", "juchitán de zaragoza", "judeida makr", "juiz de fora", "juma shahri", "junction city",
    "juventino rosas", "jáltipan de morelos", "júlio de castilhos", "k'obulet'i", "k'olīto", "kabin buri",
    "kadima zoran", "kaeng khoi", "kaeng khro", "kafia kingi", "kafir qala", "kafr ad dawwār", "kafr ash shaykh",
    "kafr az zayyāt", "kafr kannā", "kafr lāhā", "kafr mandā", "kafr qāsim", "kafr takhārīm", "kafr zaytā",
    "kafr şaqr", "kaga-bandoro", "kahna nau", "kahror pakka", "kalach-na-donu", "kaleke mandi", "kalibo town",
    "kallar kahar", "kalur kot", "kamar mushani", "kameda-honchō", "kamen'-na-obi", "kamensk-shakhtinsky",
    "kamensk-ural'skiy", "kamienna góra", "kamigyō-ku", "kamogatachō-kamogata", "kamojimachō-jōgejima",
    "kamp-lintfort", "kamphaeng phet", "kampong baharu balakong", "kampong cham", "kampong chhnang", "kampong dungun",
    "kampong kadok", "kampong masjid tanah", "kampong pangkal kalong", "kampong speu", "kampong thom",
    "kampung ayer keroh", "kampung ayer molek", "kampung baharu nilai", "kampung baru subang", "kampung bukit baharu",
    "kampung pasir gudang baru", "kampung simpang renggam", "kampung sungai ara", "kampung tanjung karang",
    "kamyianets-podilskyy", "kan'onjichō", "kangdong-ŭp", "kannabechō-yahiro", "kansas city", "kanzakimachi-kanzaki",
    "kaohsiung city", "kapiri mposhi", "kapsan-ŭp", "kapurthala town", "kara suu", "kara-balta", "karakul'",
    "karasu mahallesi", "karlovy vary", "karlstadt am main", "kasba tadla", "kaseda-shirakame", "kaset sombun",
    "kaset wisai", "kashihara-shi", "kashima-shi", "kasongo-lunda", "katav-ivanovsk", "katima mulilo", "katori-shi",
    "katsina-ala", "katsuren-haebaru", "kattaqo'rg'on shahri", "katwijk aan zee", "kaura namoda", "kazan'",
    "kelīshād va sūdarjān", "kempston hardwick", "ken caryl", "kendale lakes", "kendall west", "kepala batas",
    "keshorai pātan", "kessel-lo", "kew gardens", "kew gardens hills", "key west", "kfar saba", "kfar yona",
    "khairpur nathan shah", "khairpur tamewah", "khalifah a city", "khamis mushait", "khan shaykhun", "khan yunis",
    "khangah dogran", "khanpur mahar", "khanty-mansiysk", "khanu woralaksaburi", "khao wong", "khao yoi",
    "khemis el khechna", "khemis miliana", "khlong luang", "khomeynī shahr", "khon buri", "khon kaen", "khor'fakkan",
    "khot'kovo", "kibre mengist", "killingly center", "kinel'", "kinel'-cherkassy", "king of prussia", "kings bridge",
    "kings lynn", "kings park", "kirchheim unter teck", "kirkby in ashfield", "kirovo-chepetsk", "kiryas joel",
    "kiryat ata", "kiryat bialik", "kiryat gat", "kiryat motzkin", "kiryat ono", "kiryat shmona", "kiryat tiv'on",
    "kisela voda", "kizhake chālakudi", "klamath falls", "klebang besar", "klášterec nad ohří", "knokke-heist",
    "ko samui", "koch bihār", "koch'ang", "kochkor-ata", "kodamachō-kodamaminami", "kogon shahri", "koh kong",
    "kohtla-järve", "kokubu-matsuki", "kol'chugino", "kom ombo", "komsomolsk-on-amur", "kon tum",
    "konstancin-jeziorna", "konstantynów łódzki", "konye-urgench", "korsun-shevchenkivskyy", "kosovo polje",
    "kosovska mitrovica", "kostrzyn nad odrą", "kot addu", "kot diji", "kot ghulam muhammad", "kot mumin",
    "kot radha kishan", "kot samaba", "kota bharu", "kota kinabalu", "kota tinggi", "kotel'nich", "kotel'niki",
    "kotli loharan", "kowŏn-ŭp", "koz'modem'yansk", "kozel'sk", "kralupy nad vltavou", "krasnotur'insk",
    "krasnoural'sk", "krasnyy luch", "krasnyy sulin", "krathum baen", "krimpen aan den ijssel", "kriva palanka",
    "kronberg tal", "kryvyi rih", "ksar chellala", "ksar el boukhari", "ksar el kebir", "ksar hellal", "ksour essaf",
    "kuala belait", "kuala kangsar", "kuala kedah", "kuala lipis", "kuala lumpur", "kuala pilah", "kuala selangor",
    "kuala terengganu", "kuala tungkal", "kui buri", "kujang-ŭp", "kuoshi'airike", "kurgan-tyube", "kurobe-shi",
    "kut chap", "kutná hora", "kuwait city", "kyain seikgyi township", "kysucké nové mesto", "kyzyl-suu", "kzyl-kiya",
    "ké-macina", "königs wusterhausen", "königslutter am elm", "königstein im taunus", "kēng tung",
    "kędzierzyn-koźle", "kīl bhuvanagiri", "l'ancienne-lorette", "l'aquila", "l'arbaa naït irathen", "l'assomption",
    "l'eliana", "l'govskiy", "l'haÿ-les-roses", "l'hospitalet de llobregat", "l'isle-sur-la-sorgue", "la algaba",
    "la asunción", "la azulita", "la banda", "la barca", "la baule-escoublac", "la breita", "la calera", "la carlota",
    "la carolina", "la castellana", "la cañada flintridge", "la ceiba", "la ceja", "la celle-saint-cloud",
    "la chapelle-sur-erdre", "la chaux-de-fonds", "la chorrera", "la ciotat", "la concepción", "la courneuve",
    "la crau", "la crescenta-montrose", "la crosse", "la cruz", "la dorada", "la ermita", "la esperanza",
    "la estrella", "la falda", "la flèche", "la fría", "la garde", "la garenne-colombes", "la gi", "la gomera",
    "la goulette", "la grange", "la grita", "la guaira", "la habra", "la isla", "la jagua de ibirico", "la libertad",
    "la ligua", "la lima", "la louvière", "la línea de la concepción", "la madeleine", "la magdalena tlaltelulco",
    "la maná", "la marque", "la marsa", "la mesa", "la mirada", "la mohammedia", "la oliva", "la orilla",
    "la orotava", "la oroya", "la palma", "la paragua", "la paz", "la paz centro", "la peca", "la piedad",
    "la pineda", "la pintana", "la plata", "la pobla de vallbona", "la porte", "la possession", "la prairie",
    "la presa", "la providencia siglo xxi", "la puente", "la quinta", "la rinconada", "la rioja", "la roche-sur-yon",
    "la rochelle", "la roda", "la romana", "la salud", "la santisima trinidad", "la sebala du mornag", "la serena",
    "la seyne-sur-mer", "la sierpe", "la solana", "la spezia", "la tebaida", "la teste-de-buch", "la trinidad",
    "la trinité", "la troncal", "la unión", "la valette-du-var", "la vela de coro", "la vergne", "la verne",
    "la victoria", "la villa del rosario", "la virginia", "la vista", "labuan bajo", "labuhan deli",
    "lachhmangarh sīkar", "ladang seri kundang", "ladera ranch", "lady frere", "laem sing", "lagny-sur-marne",
    "lago da pedra", "lagoa da prata", "lagoa do itaenga", "lagoa santa", "lagoa vermelha", "lagos de moreno",
    "laguna beach", "laguna de duero", "laguna hills", "laguna niguel", "laguna woods", "lahad datu", "lake butler",
    "lake charles", "lake elsinore", "lake forest", "lake havasu city", "lake in the hills", "lake jackson",
    "lake magdalene", "lake mary", "lake oswego", "lake ridge", "lake ronkonkoma", "lake sebu", "lake shore",
    "lake stevens", "lake wales", "lake worth", "lake worth corridor", "lake zurich", "lal bahadur nagar",
    "lam ha district", "lamezia terme", "lancenigo-villorba", "land o' lakes", "landsberg am lech", "lang son",
    "lang suan", "langao chengguanzhen", "langley park", "lanham-seabrook", "lapu-lapu city", "laranjal paulista",
    "laranjeiras do sul", "las animas", "las anod", "las breñas", "las cabezas de san juan", "las choapas",
    "las cruces", "las delicias", "las gabias", "las margaritas", "las matas de farfán", "las palmas de gran canaria",
    "las piedras", "las pintas de arriba", "las pintitas", "las piñas", "las rosas", "las rozas de madrid",
    "las tejerías", "las torres de cotillas", "las tunas", "las vegas", "lashkar gah", "lat yao", "lauda-königshofen",
    "lauderdale lakes", "lauf an der pegnitz", "lauro de freitas", "lavras da mangabeira", "le blanc-mesnil",
    "le bouscat", "le cannet", "le chesnay", "le creusot", "le françois", "le gosier", "le grand-quevilly",
    "le havre", "le hochet", "le kremlin-bicêtre", "le lamentin", "le mans", "le moule", "le mée-sur-seine",
    "le pecq", "le perreux-sur-marne", "le petit-quevilly", "le plessis-robinson", "le plessis-trévise", "le pontet",
    "le port", "le pré-saint-gervais", "le puy-en-velay", "le robert", "le tampon", "le vésinet", "league city",
    "lebedyan'", "ledyard center", "lee's summit", "legaspi city", "lehigh acres", "leighton buzzard",
    "leinfelden-echterdingen", "leisure city", "lemon grove", "leninsk-kuznetsky", "lençóis paulista",
    "lerdo de tejada", "lerma de villada", "les abymes", "les cayes", "les clayes-sous-bois", "les coteaux",
    "les herbiers", "les lilas", "les mureaux", "les pavillons-sous-bois", "les pennes-mirabeau",
    "les sables-d'olonne", "les ulis", "letchworth garden city", "levallois-perret", "lewiston orchards",
    "lexington-fayette", "leyva solano", "leça da palmeira", "leça do bailio", "libertador general san martín",
    "lichuan zhen", "lido di ostia", "lidzbark warmiński", "likino-dulevo", "limbach-oberfrohna",
    "limburg an der lahn", "limeil-brévannes", "limoeiro do norte", "lincoln park", "linda a velha", "lino lakes",
    "lintan chengguanzhen", "linton hall", "linton military camp", "linxia chengguanzhen", "lipa city",
    "liptovský mikuláš", "lithia springs", "little elm", "little rock", "live oak", "livramento do brumado",
    "livry-gargan", "lloret de mar", "lo prado", "loa janan", "lodeynoye pole", "logan city", "lohr a. main",
    "lom sak", "loma bonita", "loma de gato", "loma linda", "lomas del sur", "long beach", "long branch",
    "long eaton", "long xuyen", "long'e", "lons-le-saunier", "loon op zand", "lora del río", "los alcázares",
    "los altos", "los andes", "los barrios", "los baños", "los dos caminos", "los gatos", "los llanos de aridane",
    "los lunas", "los mochis", "los palacios", "los palacios y villafranca", "los patios", "los polvorines",
    "los puertos de altagracia", "los rastrojos", "los realejos", "los reyes acaquilpan", "los reyes de juárez",
    "los reyes de salgado", "los teques", "los ángeles", "losino-petrovskiy", "louis trichardt", "louvain-la-neuve",
    "loves park", "lower earley", "lower hutt", "lower sackville", "lu'an", "luang prabang", "lucena city",
    "ludwigshafen am rhein", "lumding railway colony", "lutes mountain", "lutherville-timonium", "lyepyel'",
    "lynn haven", "lys'va", "lytham st annes", "lào cai", "lázaro cárdenas", "lüeyang chengguanzhen", "lāwar khās",
    "m'sila", "ma'alot-tarshiha", "ma'an", "ma'anshan", "ma'rib", "machesney park", "madhyapur thimi",
    "madison heights", "mae chan", "mae ramat", "mae sai", "mae sot", "maebaru-chūō", "magdalena contreras",
    "magdalena de kino", "magugpo poblacion", "maha sarakham", "mairena del alcor", "mairena del aljarafe",
    "maisons-alfort", "maisons-laffitte", "majd el kurūm", "makakilo city", "makati city", "makkah al mukarramah",
    "makueni boma", "malabanban norte", "malakwal city", "malgrat de mar", "mamu kanjan", "manassas park",
    "mandaluyong city", "mandaue city", "mandelieu-la-napoule", "mandi bahauddin", "mangilao village", "mangrūl pīr",
    "manhattan beach", "manibaug pasig", "manolo fortich", "manor park", "manp'o", "mansfield city",
    "mansfield woodhouse", "mantes-la-jolie", "mantes-la-ville", "manuel ojinaga", "maple grove", "maple heights",
    "maple ridge", "maple shade township", "maple valley", "mar del plata", "mar''ina horka", "marano di napoli",
    "maravatío de ocampo", "marawi city", "marbach am neckar", "marche-en-famenne", "marchienne-au-pont",
    "marco island", "marcos juárez", "marcq-en-barœul", "marechal cândido rondon", "marechal deodoro",
    "mariano comense", "mariano roque alonso", "marina di carrara", "marina di massa", "mariners harbor",
    "marinha grande", "markaz-e woluswalī-ye āchīn", "market harborough", "marly-le-roi", "martha lake",
    "martina franca", "martínez de la torre", "maryland city", "maryland heights", "maría la baja", "masaurhi buzurg",
    "mashtūl as sūq", "masjed soleymān", "mason city", "massapequa park", "mata de são joão", "mata-utu",
    "mateus leme", "matosinhos municipality", "matriz de camaragibe", "matías romero", "mau aimma", "maulavi bāzār",
    "may pen", "maych'ew", "mayfield heights", "mayāng imphāl", "mazara del vallo", "mazari sharif", "mbanza kongo",
    "mbanza-ngungu", "mboursou léré", "mbuji-mayi", "mead valley", "meadow woods", "mechelen-aan-de-maas",
    "mechraa bel ksiri", "medeiros neto", "media luna", "medicine hat", "medina del campo", "medina estates",
    "medjez el bab", "medvezh'yegorsk", "mehdia daira de meghila", "mehtar lām", "meikle earnock",
    "mejorada del campo", "mek'ele", "melchor ocampo", "melito di napoli", "melrose park", "melton mowbray",
    "mendez-nuñez", "mene de mauroa", "mene grande", "mengcheng chengguanzhen", "menlo park", "mennzel bou zelfa",
    "menomonee falls", "menzel abderhaman", "menzel bourguiba", "menzel jemil", "mercer island",
    "mercerville-hamilton square", "merritt island", "mers el kebir", "merthyr tydfil", "metairie terrace",
    "metlili chaamba", "mevaseret zion", "mexico city", "mezgor'e", "miahuatlán de porfirio díaz", "miami beach",
    "miami gardens", "miami lakes", "mian channu", "mianke mor", "michigan city", "middle river", "middle village",
    "middleburg heights", "midwest city", "miercurea-ciuc", "migdal haemeq", "miguel hidalgo", "miguel pereira",
    "milford mill", "mililani town", "mill creek", "mill creek east", "milpa alta", "milton keynes",
    "minakuchichō-matoba", "minas de marcona", "minas de matahambre", "mineralnye vody", "minnetonka mills",
    "mint hill", "minyat an naşr", "mira loma", "miracema do tocantins", "miranda de ebro", "mirpur khas",
    "mirpur mathelo", "mission bend", "mission viejo", "missouri city", "mitha tiwana", "mitras poniente",
    "mitry-mory", "mixquiahuala de juarez", "międzyrzec podlaski", "mińsk mazowiecki", "mladá boleslav", "mo i rana",
    "modiin ilit", "mogi das cruzes", "mogi guaçu", "mogi mirim", "mogliano veneto", "mohale's hoek",
    "mohyliv-podilskyy", "moissy-cramayel", "mola di bari", "molenbeek-saint-jean", "molina de segura",
    "molins de rei", "mollet del vallès", "mon repos", "monforte de lemos", "monheim am rhein", "mons-en-barœul",
    "mont-de-marsan", "mont-dore", "mont-saint-aignan", "mont-saint-hilaire", "montcada i reixac",
    "montceau-les-mines", "monte alegre", "monte alto", "monte aprazível", "monte azul paulista", "monte carmelo",
    "monte caseros", "monte estoril", "monte llano", "monte mor", "monte plata", "monte santo de minas",
    "montecatini terme", "montecchio maggiore", "montego bay", "montereau-fault-yonne", "monterey park",
    "montes claros", "montesilvano marina", "montgomery village", "montignies-sur-sambre", "montigny-le-bretonneux",
    "montigny-lès-cormeilles", "montigny-lès-metz", "montornès del vallès", "montville center", "moose jaw",
    "morada nova", "moreno valley", "morgan hill", "morlanwelz-mariemont", "morris heights", "morro agudo",
    "morro do chapéu", "morsang-sur-orge", "morton grove", "morón de la frontera", "moscavide e portela",
    "moses lake", "mossel bay", "mott haven", "mount abu", "mount clemens", "mount gambier", "mount hagen",
    "mount isa", "mount juliet", "mount laurel", "mount lebanon", "mount pearl", "mount pleasant", "mount prospect",
    "mount royal", "mount vernon", "mountain brook", "mountain view", "mountlake terrace", "mto wa mbu",
    "muang phônsavan", "muang xay", "muar town", "mughal sarāi", "mugnano di napoli", "muroto-misakicho",
    "musaffah city", "musan-ŭp", "muswell hill", "mwene-ditu", "myrtle beach", "myrtle grove", "móng cái",
    "mörfelden-walldorf", "mühlheim am main", "māler kotla", "mīrānpur katra", "n'dalatando", "n'diareme limamoulaye",
    "n'djamena", "na klang", "nabatîyé et tahta", "naberezhnye chelny", "nag hammâdi", "nagqu prefecture",
    "nahiyat ghammas", "nakhon luang", "nakhon nayok", "nakhon pathom", "nakhon phanom", "nakhon ratchasima",
    "nakhon sawan", "nakhon si thammarat", "nakło nad notecią", "nal'chik", "nam som", "namp'o", "nang rong",
    "nanga eboko", "nankana sahib", "nanto-shi", "nantou city", "nanzhang chengguanzhen", "napier city",
    "narang mandi", "naro-fominsk", "narutochō-mitsuishi", "naryan-mar", "national city", "naushahra virkan",
    "naushahro firoz", "navalmoral de la mata", "nay pyi taw", "nazaré da mata", "ndibène dahra", "nea ionia",
    "nea liosia", "nea makri", "neem ka thana", "ness ziona", "neu wulmstorf", "neu-anspach", "neu-isenburg",
    "neu-ulm", "neuburg an der donau", "neufahrn bei freising", "neuilly-plaisance", "neuilly-sur-marne",
    "neuilly-sur-seine", "neumarkt in der oberpfalz", "neustadt am rübenberge", "neustadt bei coburg",
    "neustadt in holstein", "nev'yansk", "nevel'sk", "new albany", "new amsterdam", "new bedford", "new berlin",
    "new bern", "new braunfels", "new brighton", "new britain", "new brunswick", "new bādāh", "new cairo",
    "new canaan", "new castle", "new city", "new corella", "new delhi", "new glasgow", "new haven", "new hope",
    "new iberia", "new lenox", "new london", "new lynn", "new milford", "new mills", "new milton", "new mirpur",
    "new orleans", "new philadelphia", "new plymouth", "new port richey", "new rochelle", "new smyrna beach",
    "new springville", "new territory", "new westminster", "new yekepa", "new york", "newala kisimani",
    "newark on trent", "newcastle upon tyne", "newcastle-under-lyme", "newport beach", "newport news",
    "newport pagnell", "newton abbot", "newton aycliffe", "newton mearns", "newton-le-willows", "nha trang", "nhà bè",
    "nia valencia", "niagara falls", "niagara-on-the-lake", "nibong tebal", "nicetown-tioga", "nicolás r casillas",
    "nikol'sk", "nikol'skoye", "nikolayevsk-on-amur", "ninh bình", "ninh hòa", "nioro du rip", "nishi-tokyo-shi",
    "nizhniy lomov", "nizhny novgorod", "nizhny tagil", "nizhnyaya salda", "nizhnyaya tura", "nocera inferiore",
    "nocera superiore", "nochistlán de mejía", "nogent-sur-marne", "nogent-sur-oise", "noisy-le-grand",
    "noisy-le-sec", "non sung", "nong bua lamphu", "nong khae", "nong khai", "nong kung si", "nong phai",
    "noordwijk-binnen", "norfolk county", "noril'sk", "north amityville", "north andover", "north arlington",
    "north atlanta", "north attleborough center", "north augusta", "north aurora", "north babylon",
    "north battleford", "north bay", "north bay shore", "north bellmore", "north bergen", "north bethesda",
    "north canton", "north charleston", "north chicago", "north chicopee", "north cowichan", "north creek",
    "north decatur", "north druid hills", "north fort myers", "north guwāhāti", "north haven", "north highlands",
    "north kingstown", "north la crosse", "north lakhimpur", "north las vegas", "north lauderdale", "north liberty",
    "north little rock", "north massapequa", "north miami", "north miami beach", "north myrtle beach", "north ogden",
    "north olmsted", "north peoria", "north plainfield", "north platte", "north port", "north potomac",
    "north providence", "north richland hills", "north ridgeville", "north royalton", "north salt lake",
    "north shields", "north stamford", "north tonawanda", "north tustin", "north valley stream", "north vancouver",
    "norton shores", "nossa senhora da glória", "nossa senhora do socorro", "nosy varika", "nova cruz", "nova era",
    "nova friburgo", "nova granada", "nova iguaçu", "nova kakhovka", "nova lima", "nova milanese", "nova odessa",
    "nova olímpia", "nova pazova", "nova petrópolis", "nova prata", "nova russas", "nova venécia", "nova viçosa",
    "nova xavantina", "nova zagora", "novate milanese", "novaya usman'", "novi ligure", "novi pazar", "novi sad",
    "novo hamburgo", "novo horizonte", "novo mesto", "novo-peredelkino", "novohrad-volynskyi", "novoul'yanovsk",
    "novoural'sk", "novoyavorivs'k", "novy urengoy", "novyy oskol", "novyy turtkul'", "nové mesto nad váhom",
    "nové zámky", "nový jičín", "nowa ruda", "nowa sól", "nowshera cantonment", "nowy dwór mazowiecki", "nowy sącz",
    "nowy targ", "nowy tomyśl", "nueva bolivia", "nueva gerona", "nueva guinea", "nueva imperial",
    "nueva italia de ruiz", "nueva loja", "nueva rosita", "nueve de julio", "nuevo casas grandes", "nuevo imperial",
    "nuevo laredo", "nuevo méxico", "nuevo san carlos", "nuku'alofa", "nur-sultan", "nuwara eliya",
    "nykøbing falster", "néa erythraía", "néa filadélfeia", "néa smýrni", "nāgar karnūl", "nāndūra buzurg",
    "nāngloi jāt", "o'fallon", "oak bay", "oak creek", "oak forest", "oak grove", "oak harbor", "oak hill",
    "oak lawn", "oak park", "oak ridge", "oakland park", "oakleaf plantation", "oaxaca city", "ober-ramstadt",
    "ocean acres", "ocean springs", "och'amch'ire", "ocna mureş", "ocotlán de morelos", "ocozocoautla de espinosa",
    "ocumare del tuy", "odorheiu secuiesc", "oer-erkenschwick", "ogwashi-uku", "ogōri-shimogō", "ohafia-ifigh",
    "ojo de agua", "oke ila", "oke mesi", "oklahoma city", "oktyabr'sk", "oktyabr'skiy", "ol kalou", "old bridge",
    "old faliron", "old harbour", "old jamestown", "old shinyanga", "olesa de montserrat", "olive branch",
    "oliveira do douro", "olongapo city", "oman smart future city", "opa-locka", "or akiva", "or yehuda",
    "orange walk", "oregon city", "orekhovo-zuyevo", "orita-eruwa", "orland park", "ormoc city", "ormond beach",
    "oro valley", "orta di atella", "orta nova", "osterholz-scharmbeck", "ostrowiec świętokrzyski",
    "ostrów mazowiecka", "ostrów wielkopolski", "osvaldo cruz", "otan ayegbaju", "otegen batyra", "oud-beijerland",
    "oued el abtal", "oued el alleug", "oued fodda", "oued lill", "oued rhiou", "oued sly", "oued zem", "oulad teïma",
    "ouled mimoun", "oum el bouaghi", "ourilândia do norte", "ouro branco", "ouro preto", "ouro preto do oeste",
    "overland park", "owen sound", "owings mills", "oxon hill", "oxon hill-glassmanor", "ozoir-la-ferrière",
    "ozone park", "ozumba de alzate", "ozurget'i", "p'ot'i", "p'yŏngsŏng", "pa sang", "pabellón de arteaga",
    "pacific grove", "pad idan", "paderno dugnano", "padre bernardo", "pagar alam", "pago pago", "pak chong",
    "pak kret", "pak phanang", "palayan city", "palazzolo sull'oglio", "palisades park", "paliā kalān",
    "pallanza-intra-suna", "palm bay", "palm beach gardens", "palm city", "palm coast", "palm desert", "palm harbor",
    "palm river-clair mel", "palm springs", "palm valley", "palma del río", "palma di montechiaro", "palma soriano",
    "palmar de varela", "palmarito tochapan", "palmeira das missões", "palmers green", "palmerston north",
    "palmetto bay", "palo alto", "palo del colle", "palo negro", "palos hills", "pan'an", "panama city",
    "pangkalan brandan", "pano aqil", "pantai remis", "paolo vi", "papantla de olarte", "paracho de verduzco",
    "paraguaçu paulista", "paravūr tekkumbhāgam", "paraíba do sul", "parets del vallès", "parit buntar", "parit raja",
    "park forest", "park ridge", "parli vaijnāth", "parma heights", "parque industrial ciudad mitras",
    "parras de la fuente", "pará de minas", "pasir mas", "paso de carrasco", "paso de los libres", "paso robles",
    "pasragad branch", "passo fundo", "pathum thani", "pato branco", "patos de minas", "patos fshat",
    "paty do alferes", "paulo afonso", "pavlovskiy posad", "paxtakor shahri", "payshamba shahri", "paço de arcos",
    "peachtree city", "peachtree corners", "pearl city", "pearl river", "pecan grove", "pedra azul", "pedra branca",
    "pedro betancourt", "pedro carbo", "pedro ii", "pedro juan caballero", "pedro leopoldo", "pekan bahapal",
    "pekan nenas", "pembroke pines", "pereira barreto", "pereslavl'-zalesskiy", "pereval'sk", "peribán de ramos",
    "permatang kuching", "perry hall", "perth amboy", "pervomays'kyy", "petah tikva", "petaling jaya", "petit-bourg",
    "petropavlovsk-kamchatskiy", "petrovsk-zabaykal'skiy", "pfaffenhofen an der ilm", "phak hai",
    "phan rang-tháp chàm", "phan thong", "phanat nikhom", "phanom sarakham", "phenix city", "phibun mangsahan",
    "phnom penh", "phon charoen", "phra phutthabat", "phu khiao", "phu kradueng", "phumĭ véal srê", "piatra neamţ",
    "piazza armerina", "picnic point-north lynnwood", "pico rivera", "piedras negras", "piekary śląskie",
    "pierrefitte-sur-seine", "piet retief", "pilar de la horadada", "pilar do sul", "pimenta bueno", "pinar del río",
    "pind dadan khan", "pindaré mirim", "pindi bhattian", "pindi gheb", "pine bluff", "pine hills", "pineda de mar",
    "pinellas park", "pingyao county", "pinhal novo", "piotrkow trybunalski", "pir jo goth", "pir mahal",
    "piraí do sul", "pires do rio", "pita kotte", "piton saint-leu", "pitt meadows", "plaisance-du-touch",
    "planeta rica", "plant city", "playa del carmen", "playa del ingles", "playas del rosario", "pleasant grove",
    "pleasant hill", "pleasant prairie", "plettenberg bay", "podporozh'ye", "point fortin", "point pedro",
    "point pleasant", "pointe-claire", "pointe-noire", "pointe-à-pitre", "polyarnyye zori", "pomigliano d'arco",
    "pompano beach", "ponca city", "ponders end", "pont-à-celles", "pont-à-mousson", "ponta delgada", "ponta grossa",
    "ponta porã", "pontault-combault", "ponte de lima", "ponte nova", "ponte vedra beach", "pontes e lacerda",
    "pontian kechil", "popeşti-leordeni", "poplar bluff", "port alberni", "port alfred", "port angeles",
    "port arthur", "port blair", "port charlotte", "port chester", "port colborne", "port coquitlam", "port dickson",
    "port elizabeth", "port glasgow", "port harcourt", "port hueneme", "port huron", "port klang", "port loko",
    "port louis", "port macquarie", "port montt", "port moody", "port moresby", "port of spain", "port orange",
    "port richmond", "port safaga", "port said", "port saint lucie", "port shepstone", "port sudan", "port vila",
    "port washington", "port-au-prince", "port-aux-français", "port-de-bouc", "port-de-paix", "port-gentil",
    "porta westfalica", "porto alegre", "porto calvo", "porto empedocle", "porto feliz", "porto ferreira",
    "porto san giorgio", "porto sant'elpidio", "porto seguro", "porto torres", "porto união", "porto velho",
    "porto-novo", "portsmouth heights", "post falls", "posto da mata", "potters bar", "poulton-le-fylde",
    "pouso alegre", "považská bystrica", "poza rica de hidalgo", "pozuelo de alarcón", "poços de caldas",
    "prachin buri", "prachuap khiri khan", "praga południe", "praga północ", "praia grande", "prairie village",
    "prakhon chai", "pran buri", "premià de mar", "prescott valley", "presidencia roque sáenz peña",
    "presidente dutra", "presidente epitácio", "presidente franco", "presidente prudente", "presidente venceslau",
    "prey veng", "priego de córdoba", "primer ensanche", "primero de enero", "primorsko-akhtarsk", "prince albert",
    "prince edward", "prince george", "prior lake", "progreso de alvaro obregon", "prokop'yevsk", "prospect heights",
    "pruszcz gdański", "pu'an", "puebla city", "pueblo nuevo", "pueblo west", "puente alto", "puente de ixtla",
    "puente-genil", "puerto aisén", "puerto asís", "puerto ayacucho", "puerto barrios", "puerto berrío",
    "puerto boyacá", "puerto cabello", "puerto cabezas", "puerto colombia", "puerto cortez", "puerto cruz",
    "puerto cumarebo", "puerto de la cruz", "puerto del carmen", "puerto del rosario", "puerto el triunfo",
    "puerto eldorado", "puerto escondido", "puerto esperanza", "puerto francisco de orellana", "puerto iguazú",
    "puerto limón", "puerto lópez", "puerto madryn", "puerto maldonado", "puerto natales", "puerto padre",
    "puerto peñasco", "puerto plata", "puerto princesa city", "puerto píritu", "puerto real", "puerto rico",
    "puerto san josé", "puerto santander", "puerto tejada", "puerto vallarta", "puerto varas", "pukekohe east",
    "pul-e khumrī", "pulong santa cruz", "punjai puliyampatti", "punta alta", "punta arenas", "punta cana",
    "punta cardón", "punta de maisi", "punta de mata", "punta de piedras", "punta gorda", "punta gorda isles",
    "punto fijo", "purwodadi grobogan", "purísima de bustos", "putra heights", "putyvl'", "puyang chengguanzhen",
    "pyin oo lwin", "pyt-yakh", "pórticos de san antonio", "póvoa de santa iria", "póvoa de varzim",
    "pôsto fiscal rolim de moura", "pādegān-e manjīl", "pāonta sāhib", "pār naogaon", "qacha's nek", "qadirpur ran",
    "qaryat sulūq", "qasr-e-qand", "qing'an", "qiryat mal'akhi", "qiryat yam", "qo'shko'pir", "quang minh",
    "quart de poblet", "quartu sant'elena", "quatre bornes", "quatro barras", "queen creek", "queens village",
    "querétaro city", "quezon city", "qui nhon", "quinta do conde", "quinte west", "qā'en", "qīr moāv", "ra-ngae",
    "rach gia", "radzyń podlaski", "rahim yar khan", "raja jang", "ramat gan", "ramat hasharon", "ramos arizpe",
    "rampur hat", "rancho cordova", "rancho cucamonga", "rancho la gloria", "rancho mirage", "rancho palos verdes",
    "rancho san diego", "rancho santa margarita", "randolph township", "rangpur city", "rapid city", "ras al-khaimah",
    "ras gharib", "rawa mazowiecka", "realejo alto", "red deer", "red wing", "redondo beach", "redwood city",
    "reef al fujairah city", "regente feijó", "reggio calabria", "reggio emilia", "rego park", "remseck am neckar",
    "renala khurd", "ressano garcia", "reyes acozac", "rheda-wiedenbrück", "riachão do jacuípe",
    "ribarroja del turia", "ribeira do pombal", "ribeirão da ilha", "ribeirão das neves", "ribeirão pires",
    "ribeirão preto", "ribnitz-damgarten", "richard-toll", "richards bay", "richmond hill", "richmond west",
    "rillieux-la-pape", "rimavská sobota", "rincón de la victoria", "rincón de romos", "rio bonito", "rio branco",
    "rio branco do sul", "rio brilhante", "rio claro", "rio das ostras", "rio das pedras", "rio de janeiro",
    "rio de mouro", "rio do sul", "rio formoso", "rio grande", "rio grande da serra", "rio largo", "rio linda",
    "rio negrinho", "rio negro", "rio pardo", "rio preto da eva", "rio rancho", "rio real", "rio rico", "rio tinto",
    "rio verde", "rio verde de mato grosso", "ris-orangis", "rishon leziyyon", "rivas-vaciamadrid", "river falls",
    "riviera beach", "rivière-du-loup", "rmi capitol", "roanoke rapids", "robāţ karīm", "rocca di papa",
    "rochester hills", "rock hill", "rock island", "rock springs", "rockville centre", "rocky mount", "rocky river",
    "rodolfo sánchez taboada", "rohnert park", "roi et", "roissy-en-brie", "rolling meadows", "romano banco",
    "romano di lombardia", "romans-sur-isère", "romorantin-lanthenay", "ron phibun", "roquetas de mar", "rosa zarate",
    "rose hill", "roseto degli abruzzi", "rosh haayin", "roshal'", "rosignano solvay-castiglioncello", "roslavl'",
    "rosny-sous-bois", "rossano stazione", "rossoh'", "rossosh'", "rostov-on-don", "rosário do sul", "round lake",
    "round lake beach", "round rock", "rouyn-noranda", "rowland heights", "roxas city", "royal leamington spa",
    "royal oak", "royal palm beach", "royal tunbridge wells", "rožnov pod radhoštěm", "ruda śląska",
    "rueil-malmaison", "rui'an", "ruvo di puglia", "ruy barbosa", "ryl'sk", "ryōtsu-minato", "râmnicu sărat",
    "râmnicu vâlcea", "râs el aïoun", "râs el oued", "rémire-montjoly", "río blanco", "río bueno", "río cauto",
    "río ceballos", "río chico", "río cuarto", "río de teapa", "río gallegos", "río guayabal de yateras",
    "río segundo", "río tercero", "rødovre municipality", "rüsselsheim am main", "rāj-nāndgaon", "rāmganj mandi",
    "sa dec", "sa kaeo", "sa'dah", "saalfelden am steinernen meer", "sabak bernam", "sabana de parra",
    "sabana grande de boyá", "sabt al alaya", "safety harbor", "saffron walden", "saginaw township north",
    "sagua de tánamo", "sagua la grande", "sahuayo de morelos", "saint albans", "saint andrews", "saint charles",
    "saint clair shores", "saint cloud", "saint egreve", "saint helier", "saint john", "saint joseph",
    "saint louis park", "saint matthews", "saint michael", "saint neots", "saint paul", "saint peters",
    "saint petersburg", "saint pierre", "saint thomas mount", "saint-amand-les-eaux", "saint-andré",
    "saint-augustin-de-desmaures", "saint-avertin", "saint-avold", "saint-basile-le-grand", "saint-benoît",
    "saint-brieuc", "saint-bruno-de-montarville", "saint-chamond", "saint-cloud", "saint-constant",
    "saint-cyr-l'école", "saint-cyr-sur-loire", "saint-denis", "saint-dizier", "saint-dié", "saint-etienne",
    "saint-eustache", "saint-fons", "saint-genis-laval", "saint-georges", "saint-germain-en-laye", "saint-ghislain",
    "saint-gilles", "saint-gratien", "saint-herblain", "saint-hyacinthe", "saint-jean-de-braye",
    "saint-jean-de-la-ruelle", "saint-jean-sur-richelieu", "saint-joseph", "saint-josse-ten-noode", "saint-jérôme",
    "saint-laurent-du-maroni", "saint-laurent-du-var", "saint-lazare", "saint-leu", "saint-leu-la-forêt",
    "saint-lin-laurentides", "saint-louis", "saint-lô", "saint-mandé", "saint-marc", "saint-martin-d'hères",
    "saint-maur-des-fossés", "saint-maximin-la-sainte-baume", "saint-michel-sur-orge", "saint-médard-en-jalles",
    "saint-nazaire", "saint-nicolas", "saint-omer", "saint-ouen", "saint-ouen-l'aumône", "saint-paul", "saint-pierre",
    "saint-pierre-des-corps", "saint-pol-sur-mer", "saint-priest", "saint-quentin", "saint-quentin-en-yvelines",
    "saint-raphaël", "saint-sébastien-sur-loire", "saint-étienne-du-rouvray", "sainte-anne", "sainte-catherine",
    "sainte-foy-lès-lyon", "sainte-geneviève-des-bois", "sainte-julie", "sainte-marie", "sainte-rose",
    "sainte-suzanne", "sainte-thérèse", "sakai-nakajima", "sakchu-ŭp", "sakon nakhon", "sal'sk",
    "salaberry-de-valleyfield", "salah bey", "salina cruz", "salinas de hidalgo", "salmon creek", "salon-de-provence",
    "salsomaggiore terme", "salt lake city", "salto de pirapora", "salvaleón de higüey", "salé al jadida",
    "sam phran", "sam roi yot", "samho-rodongjagu", "samut prakan", "samut sakhon", "samut songkhram", "san andrés",
    "san andrés cholula", "san andrés cuexcontitlán", "san andrés del rabanedo", "san andrés itzapa",
    "san andrés tuxtla", "san angelo", "san antonio", "san antonio acahualco", "san antonio de la cal",
    "san antonio de los altos", "san antonio de los baños", "san antonio del táchira", "san antonio oeste",
    "san antonio tecómitl", "san bartolomé", "san bartolomé de tirajana", "san benedetto del tronto", "san benito",
    "san benito abad", "san bernardino", "san bernardino tlaxcalancingo", "san bernardo", "san bonifacio",
    "san borja", "san bruno", "san buenaventura", "san carlos", "san carlos del zulia", "san carlos park",
    "san cataldo", "san clemente", "san cristóbal", "san cristóbal de la laguna", "san cristóbal de las casas",
    "san cristóbal verapaz", "san diego", "san dimas", "san donato milanese", "san donà di piave",
    "san felice a cancello", "san felipe", "san fernando", "san fernando city", "san fernando de apure",
    "san fernando de henares", "san fernando de monte cristi", "san francisco", "san francisco acuautla",
    "san francisco de borja", "san francisco de los romo", "san francisco de macorís", "san francisco del rincón",
    "san francisco el alto", "san francisco tlalcilalcalpan", "san gabriel", "san germán", "san gil",
    "san giorgio a cremano", "san giovanni a teduccio", "san giovanni in fiore", "san giovanni in persiceto",
    "san giovanni la punta", "san giovanni lupatoto", "san giovanni rotondo", "san giovanni valdarno",
    "san giuliano milanese", "san giuseppe vesuviano", "san ignacio", "san ignacio de velasco", "san ildefonso",
    "san isidro", "san isidro de el general", "san jacinto", "san javier", "san jerónimo cuatro vientos",
    "san joaquín", "san jorge", "san jorge pueblo nuevo", "san jose", "san jose del monte", "san josecito",
    "san josé de barlovento", "san josé de guanipa", "san josé de jáchal", "san josé de las lajas",
    "san josé de mayo", "san josé de ocoa", "san josé del cabo", "san josé del castillo", "san josé del guaviare",
    "san josé del valle", "san josé guadalupe otzacatipan", "san josé iturbide", "san josé pinula", "san juan",
    "san juan bautista", "san juan bautista tuxtla", "san juan capistrano", "san juan city", "san juan de alicante",
    "san juan de aznalfarache", "san juan de colón", "san juan de dios", "san juan de la maguana",
    "san juan de los lagos", "san juan de los morros", "san juan del cesar", "san juan del río", "san juan ixtayopan",
    "san juan nepomuceno", "san juan sacatepéquez", "san juan zitlaltepec", "san justo", "san kamphaeng",
    "san lazzaro di savena", "san leandro", "san leonardo", "san lorenzo", "san lorenzo de esmeraldas",
    "san lucas sacatepéquez", "san luis", "san luis de la paz", "san luis de sincé", "san luis del palmar",
    "san luis obispo", "san luis potosí city", "san luis río colorado", "san marcelino", "san marcos", "san mariano",
    "san marino", "san martin", "san martin texmelucan", "san martín azcatepec", "san martín cuautlalpan",
    "san martín de la vega", "san martín de los andes", "san mateo", "san mateo atenco", "san mateo huitzilzingo",
    "san mateo otzacatipan", "san mauro torinese", "san miguel", "san miguel ajusco", "san miguel coatlinchán",
    "san miguel de abona", "san miguel de allende", "san miguel de cozumel", "san miguel de tucumán",
    "san miguel del padrón", "san miguel el alto", "san miguel topilejo", "san miguelito", "san miniato",
    "san miniato basso", "san narciso", "san nicola la strada", "san nicolas", "san nicolás de los arroyos",
    "san nicolás de los garza", "san onofre", "san pa tong", "san pablo", "san pablo autopan", "san pablo city",
    "san pablo de las salinas", "san pablo jocopilas", "san pablo oztotepec", "san paolo", "san pascual", "san pedro",
    "san pedro ayampuc", "san pedro de alcántara", "san pedro de jujuy", "san pedro de lloc", "san pedro de macorís",
    "san pedro del pinatar", "san pedro garza garcía", "san pedro sacatepéquez", "san pedro sula",
    "san pedro totoltepec", "san pedro town", "san rafael", "san rafael abajo", "san rafael arriba",
    "san rafael de onoto", "san rafael del sur", "san rafael oriente", "san rafael tlanalapan", "san ramon",
    "san roque", "san salvador", "san salvador atenco", "san salvador de jujuy", "san salvador el seco",
    "san salvador tizatlalli", "san salvo", "san sebastiano", "san sebastián de los reyes", "san sebastián el grande",
    "san severo", "san simon", "san tan valley", "san vicent del raspeig", "san vicente", "san vicente de cañete",
    "san vicente de moravia", "san vicente de tagua tagua", "san vito dei normanni", "san-pédro", "sanary-sur-mer",
    "sancti spíritus", "sand springs", "sandalfoot cove", "sandaoling lutiankuang wuqi nongchang", "sandy city",
    "sandy springs", "sang-e chārak", "sangla hill", "sangre grande", "sankt augustin", "sankt ingbert",
    "sankt pölten", "sankt wendel", "sanlúcar de barrameda", "sannicandro garganico", "sansanné-mango",
    "sant adrià de besòs", "sant andreu de la barca", "sant antoni de portmany", "sant boi de llobregat",
    "sant carles de la ràpita", "sant celoni", "sant cugat del vallès", "sant feliu de guíxols",
    "sant feliu de llobregat", "sant joan despí", "sant just desvern", "sant martí", "sant pere de ribes",
    "sant quirze del vallès", "sant vicenç dels horts", "sant'anastasia", "sant'antimo", "sant'antonio abate",
    "santa ana", "santa ana chiautempan", "santa ana xalmimilulco", "santa anita", "santa anita - los ficus",
    "santa barbara", "santa brígida", "santa bárbara d'oeste", "santa catalina", "santa catarina",
    "santa catarina pinula", "santa cecília", "santa clara", "santa clarita", "santa coloma de gramenet",
    "santa cruz", "santa cruz cabrália", "santa cruz das palmeiras", "santa cruz de barahona",
    "santa cruz de el seibo", "santa cruz de la palma", "santa cruz de la sierra", "santa cruz de los taques",
    "santa cruz de mara", "santa cruz de mora", "santa cruz de tenerife", "santa cruz del norte",
    "santa cruz del quiché", "santa cruz del sur", "santa cruz do capibaribe", "santa cruz do rio pardo",
    "santa cruz do sul", "santa cruz xoxocotlán", "santa elena", "santa elena de uairén", "santa eulària des riu",
    "santa fe", "santa fe springs", "santa fé do sul", "santa gertrudes", "santa helena", "santa helena de goiás",
    "santa inês", "santa iria da azóia", "santa isabel", "santa lucía", "santa lucía cotzumalguapa", "santa luzia",
    "santa maria", "santa maria capua vetere", "santa maria da vitória", "santa marta", "santa maría ajoloapan",
    "santa maría atzompa", "santa maría chimalhuacán", "santa maría de jesús", "santa monica", "santa paula",
    "santa perpètua de mogoda", "santa pola", "santa quitéria", "santa quitéria do maranhão", "santa rita",
    "santa rita do passa quatro", "santa rita do sapucaí", "santa rosa", "santa rosa de cabal", "santa rosa de copán",
    "santa rosa de viterbo", "santa rosa jauregui", "santa rosa treinta", "santa tecla", "santa teresa",
    "santa teresa del tuy", "santa uxía de ribeira", "santa vitória do palmar", "santana de parnaíba",
    "santana do ipanema", "santana do livramento", "santana do paraíso", "santander de quilichao",
    "santeramo in colle", "santiago atitlán", "santiago de cali", "santiago de cao", "santiago de compostela",
    "santiago de cuba", "santiago de las vegas", "santiago de los caballeros", "santiago de maría",
    "santiago del estero", "santiago del torno", "santiago ixcuintla", "santiago momoxpan", "santiago papasquiaro",
    "santiago pinotepa nacional", "santiago sacatepéquez", "santiago teyahualco", "santiago tlacotepec",
    "santiago tulantepec", "santiago tuxtla", "santo amaro", "santo amaro da imperatriz", "santo anastácio",
    "santo andré", "santo antónio dos olivais", "santo antônio da platina", "santo antônio de jesus",
    "santo antônio de posse", "santo antônio de pádua", "santo antônio do amparo", "santo antônio do monte",
    "santo domingo", "santo domingo de los colorados", "santo domingo este", "santo domingo oeste",
    "santo domingo tehuantepec", "santo estêvão", "santo tomas", "santo tomé", "santo ângelo", "santos dumont",
    "santos lugares", "sar-e pul", "sarai alamgir", "sarai naurang", "sarai sidhu", "saratoga springs", "sarāi mīr",
    "sarāi ākil", "satu mare", "sault ste. marie", "savanna-la-mar", "savigny-le-temple", "savigny-sur-orge",
    "sawai madhopur", "sawang daen din", "sayreville junction", "schofield barracks", "schwandorf in bayern",
    "schweizer-reneke", "schwäbisch gmünd", "schwäbisch hall", "scotch plains", "seal beach", "security-widefield",
    "seeheim-jugenheim", "segundo ensanche", "sekondi-takoradi", "sel'tso", "selebi-phikwe", "selva alegre",
    "sena madureira", "senador canedo", "senador pompeu", "senhor do bonfim", "senhora da hora", "seongnam-si",
    "seoni mālwa", "seosan city", "sept-îles", "sergiyev posad", "serra negra", "serra talhada", "sesto fiorentino",
    "sesto san giovanni", "sestri levante", "setakamachi-takayanagi", "setauket-east setauket", "sete lagoas",
    "setharja old", "setti fatma", "settimo torinese", "seven oaks", "severna park", "severo-zadonsk",
    "severobaykal'sk", "severoural'sk", "sfântu gheorghe", "shah alam", "shahdad kot", "shahpur chakar",
    "shahr sultan", "shahr-e bābak", "shahr-e kord", "shahre jadide andisheh", "shaker heights", "shakhun'ya",
    "shama junction", "shangri-la", "shar'ya", "sharjah city", "sharqpur sharif", "shaykh miskīn", "sheepshead bay",
    "shefa-'amr", "shepherds bush", "sherwood park", "shibīn al kawm", "shimo-furano", "shin'ichi",
    "shizunai-furukawachō", "shofirkon shahri", "shoreham-by-sea", "short pump", "shāhīn dezh", "si racha",
    "si sa ket", "si satchanalai", "sidi abdelli", "sidi akkacha", "sidi amrane", "sidi aïssa", "sidi bel abbes",
    "sidi bennour", "sidi bouzid", "sidi ech chahmi", "sidi ifni", "sidi kacem", "sidi khaled", "sidi moussa",
    "sidi mérouane", "sidi okba", "sidi slimane", "sidi yahia el gharb", "siem reap", "siemianowice śląskie",
    "sierra vista", "sighetu marmaţiei", "sikandra rao", "sil-li", "siloam springs", "silva jardim", "silver firs",
    "silver spring", "simi valley", "simpang empat", "simão dias", "simões filho", "sin-le-noble", "sing buri",
    "sint-agatha-berchem", "sint-amandsberg", "sint-andries", "sint-genesius-rode", "sint-gillis-waas",
    "sint-katelijne-waver", "sint-kruis", "sint-niklaas", "sint-oedenrode", "sint-pieters-leeuw", "sint-truiden",
    "sioux city", "sioux falls", "sipe sipe", "siswā bāzār", "six-fours-les-plages", "skarżysko-kamienna",
    "slavonski brod", "slavyansk-na-kubani", "slobozhans'ke", "smach mean chey", "smarhon'", "smederevska palanka",
    "soanierana ivongo", "sofo-birnin-gwari", "soisy-sous-montmorency", "sokołów podlaski", "sol'-iletsk",
    "solec kujawski", "soledad de graciano sánchez", "somerset east", "somma vesuviana", "song cau", "songnim-ni",
    "sook kalan", "sorel-tracy", "sosnovy bor", "sotteville-lès-rouen", "souk ahras", "souq larb'a al gharb",
    "sour el ghozlane", "south bend", "south benfleet", "south bradenton", "south burlington", "south chicago",
    "south croydon", "south el monte", "south elgin", "south elmsall", "south euclid", "south gate", "south hadley",
    "south hayling", "south hill", "south holland", "south houston", "south jordan", "south kingstown",
    "south lake tahoe", "south laurel", "south miami heights", "south milwaukee", "south ockendon", "south ogden",
    "south old bridge", "south orange", "south ozone park", "south pasadena", "south peabody", "south plainfield",
    "south portland", "south portland gardens", "south riding", "south river", "south saint paul", "south salt lake",
    "south san francisco", "south san jose hills", "south shields", "south suffolk", "south tangerang",
    "south valley", "south vineland", "south whittier", "south windsor", "south yuba city", "southend-on-sea",
    "sovetskaya gavan'", "spanish fork", "spanish lake", "spanish springs", "spanish town", "spassk-dal'niy",
    "spišská nová ves", "spokane valley", "spring hill", "spring valley", "springfield gardens", "spruce grove",
    "sremska mitrovica", "sri dūngargarh", "sri jayewardenepura kotte", "sri mādhopur", "st albans", "st andrews",
    "st austell", "st croix", "st helens", "st john's", "st louis", "st peter port", "st-malo", "st. albert",
    "st. catharines", "st. charles", "st. gallen", "st. george", "st. george's", "st. john's", "st. marys",
    "st. petersburg", "st. thomas", "staines-upon-thames", "stalowa wola", "stanford-le-hope", "stantsiya novyy afon",
    "stara pazova", "stara zagora", "staraya kupavna", "staraya russa", "starobil's'k", "starogard gdański",
    "stary oskol", "staryy malgobek", "stará ľubovňa", "state college", "staten island", "step'anavan",
    "sterling heights", "stevens point", "stevenson ranch", "stockton-on-tees", "stoke-on-trent",
    "stourport-on-severn", "stratford-upon-avon", "stroitel'", "strzelce opolskie", "stung treng", "su-ngai kolok",
    "sucy-en-brie", "sueyoshichō-ninokata", "sufālat samā'il", "sugar hill", "sugar land", "suitland-silver hill",
    "sukheke mandi", "sukhothai thani", "sukhoy log", "sulphur springs", "sulzbach-rosenberg", "sum-ag",
    "sumbawa besar", "summerlin south", "sumusţā as sulţānī", "sun city", "sun city center", "sun city west",
    "sun prairie", "sun valley", "sunbury-on-thames", "sunch'ŏn", "sungai besar", "sungai penuh", "sungai petani",
    "sungai raya", "sungai udang", "sunland park", "sunny isles beach", "sunrise manor", "suphan buri", "surat thani",
    "surigao city", "sutton coldfield", "sutton in ashfield", "suva reka", "suwon-si", "svay rieng", "sverdlovs'k",
    "swift current", "syeverodonets'k", "sysert'", "syzran'", "são bento", "são bento do sul",
    "são bernardo do campo", "são borja", "são caetano do sul", "são carlos", "são cristóvão", "são domingos de rana",
    "são domingos do maranhão", "são fidélis", "são francisco", "são francisco do conde", "são francisco do sul",
    "são félix do xingu", "são gabriel", "são gabriel da cachoeira", "são gonçalo do amarante",
    "são gonçalo do sapucaí", "são gotardo", "são jerônimo", "são joaquim", "são joaquim da barra", "são josé",
    "são josé de mipibu", "são josé de ribamar", "são josé do egito", "são josé do rio pardo",
    "são josé do rio preto", "são josé dos campos", "são josé dos pinhais", "são joão da barra",
    "são joão da boa vista", "são joão da madeira", "são joão da talha", "são joão de meriti", "são joão del rei",
    "são joão dos inhamuns", "são joão dos patos", "são joão nepomuceno", "são leopoldo", "são lourenço",
    "são lourenço da mata", "são lourenço do sul", "são luiz gonzaga", "são luís", "são luís de montes belos",
    "são luís do quitunde", "são mamede de infesta", "são manuel", "são marcos", "são martinho", "são mateus",
    "são mateus do maranhão", "são mateus do sul", "são miguel do araguaia", "são miguel do guamá",
    "são miguel do iguaçu", "são miguel dos campos", "são paulo", "são pedro", "são pedro da aldeia",
    "são pedro da cova", "são raimundo nonato", "são roque", "são sebastião", "são sebastião do caí",
    "são sebastião do paraíso", "são sebastião do passé", "são sepé", "são tomé", "são vicente", "sóc trăng",
    "sīdī barānī", "sīdī sālim", "sīta road", "t'aebaek", "t'ongch'ŏn-ŭp", "ta khmau", "ta'if", "taboão da serra",
    "tacloban city", "tacámbaro de codallos", "taesal-li", "tafí viejo", "tagbilaran city", "tage'erqi", "tai po",
    "tai'an", "tainan city", "tak bai", "takoma park", "tal'menka", "talat yai", "talata mafara",
    "talavera de la reina", "talegaon dābhāde", "talisay city", "talwandi bhai", "taman senai",
    "tamazula de gordiano", "tambo grande", "tamuning-tumon-harmon village", "tan-tan", "tanah merah",
    "tanchang chengguanzhen", "tando adam", "tando allahyar", "tando jam", "tando muhammad khan",
    "tangancícuaro de arista", "tanjung pandan", "tanjung pinang", "tanjung sepat", "tanjung tokong", "tanque verde",
    "tanushimarumachi-toyoki", "taoyuan city", "tapah road", "taphan hin", "tarko-sale", "tarlac city", "tarn taran",
    "tarnowskie góry", "tarpon springs", "tasek glugor", "tash-kumyr", "tassin-la-demi-lune", "tatsunochō-tominaga",
    "tavernes de la valldigna", "tazoult-lambese", "tbeng meanchey", "tecpán guatemala",
    "tecámac de felipe villanueva", "tejupilco de hidalgo", "tel aviv", "teluk anson", "teluk nibung",
    "telêmaco borba", "tempe junction", "temple city", "temple terrace", "tenango de arista", "teodoro sampaio",
    "teotihuacán de arista", "tepatitlán de morelos", "tepatlaxco de hidalgo", "tepeji del río de ocampo",
    "terbanggi besar", "termas de río hondo", "termini imerese", "terrace heights", "terrazas del valle",
    "terre haute", "texas city", "teófilo otoni", "tha bo", "tha kham", "tha mai", "tha maka", "tha muang",
    "tha ruea", "tha yang", "thaba nchu", "thanh hóa", "thap khlo", "thap than", "tharu shah", "the acreage",
    "the bronx", "the colony", "the crossings", "the dalles", "the hague", "the hammocks", "the valley",
    "the villages", "the woodlands", "theniet el had", "thetford-mines", "thiès nones", "thonon-les-bains",
    "thornton-cleveleys", "thousand oaks", "three lakes", "throgs neck", "thu dau mot", "thunder bay", "thung song",
    "thái bình", "thái nguyên", "thāna bhawan", "ti port-de-paix", "tierra blanca", "tillmans corner", "tingo maría",
    "tinley park", "tinton falls", "tirat carmel", "tixtla de guerrero", "tizi gheniff", "tizi ouzou", "tizi rached",
    "tizi-n-tleta", "tlajomulco de zúñiga", "tlaltenango de sánchez román", "tlapa de comonfort", "tlaxcala city",
    "toba tek singh", "tobias barreto", "tobol'sk", "tochio-honchō", "tokat province", "toledo city",
    "tomaszów lubelski", "tomaszów mazowiecki", "toms river", "tomé açu", "tor lupara", "torbat-e jām",
    "torre annunziata", "torre del greco", "torre del mar", "torre pacheco", "torrejón de ardoz", "torres novas",
    "torres vedras", "tottori-shi", "tovar municipality", "town 'n' country", "traverse city", "treinta y tres",
    "tremblay-en-france", "trentola-ducenta", "tres arroyos", "tres cantos", "tres de mayo", "tres isletas",
    "tres valles", "trezzano sul naviglio", "trois-rivières", "troyan municipality", "trujillo alto", "trà vinh",
    "três corações", "três coroas", "três de maio", "três lagoas", "três passos", "três pontas", "três rios",
    "ts'khinvali", "tsotsin-yurt", "tsuen wan", "tsurugi-asahimachi", "tuen mun", "tuguegarao city",
    "tula de allende", "tulangan utara", "tultitlán de mariano escobedo", "tung chung", "turar ryskulov",
    "turnu măgurele", "tuxtla gutiérrez", "tuy hoa", "tuyên quang", "tuz khurmatu district", "tver'",
    "twentynine palms", "twin falls", "tysons corner", "tân an", "târgu jiu", "târgu mureş", "târgu neamţ",
    "târgu secuiesc", "tây ninh", "técpan de galeana", "tía juana", "túxpam de rodríguez cano", "tājūrā'",
    "ubon ratchathani", "uchqŭrghon shahri", "udon thani", "uekimachi-mōno", "ueno-ebisumachi", "uherské hradiště",
    "uherský brod", "uijeongbu-si", "ulan-ude", "ulu tiram", "umm al-quwain", "umm as summāq", "umm hājar",
    "umm qaşr", "umm ruwaba", "union city", "union hill-novelty hill", "universal city", "university city",
    "university heights", "university park", "university place", "união da vitória", "união dos palmares",
    "unión de reyes", "uppal kalan", "upper alton", "upper arlington", "upper hutt", "upper saint clair",
    "upplands vasby", "ureshinomachi-shimojuku", "urgut shahri", "urus-martan", "usa river", "usman'",
    "usol'ye-sibirskoye", "ust'-dzheguta", "ust'-ilimsk", "ust'-katav", "ust'-kut", "ust'-labinsk", "ust-kamenogorsk",
    "usta muhammad", "uthai thani", "uttar char fasson", "vadakku valliyūr", "vadakku viravanallur",
    "vaihingen an der enz", "val-d'or", "valašské meziříčí", "vale of leven", "valente diaz", "valença do piauí",
    "vallabh vidyanagar", "valle de bravo", "valle de la pascua", "valle de santiago", "valle hermoso", "valley east",
    "valley station", "valley stream", "van buren", "vandœuvre-lès-nancy", "vang vieng", "vargem grande",
    "vargem grande do sul", "vasco da gama", "vasil'yevo", "vatra dornei", "vaudreuil-dorion", "vaulx-en-velin",
    "vega baja", "veinticinco de mayo", "velasco ibarra", "velika gorica", "velika kladuša", "velikiy ustyug",
    "velikiye luki", "veliko tarnovo", "veliky novgorod", "venado tuerto", "venaria reale", "venustiano carranza",
    "venâncio aires", "vera cruz", "verden an der aller", "verkhniy ufaley", "verkhnyaya pyshma", "verkhnyaya salda",
    "verneuil-sur-seine", "vernon hills", "vernon lake", "vero beach", "vero beach south", "verrières-le-buisson",
    "vestavia hills", "viana do castelo", "vibo valentia", "vicente guerrero", "victoria falls", "victorias city",
    "vigneux-sur-seine", "vila do conde", "vila franca de xira", "vila nova de gaia", "vila real", "vila velha",
    "vila-real", "vila-seca", "vilafranca del penedès", "vilagarcía de arousa", "vilanova i la geltrú",
    "vilar de andorinho", "vilassar de mar", "villa alemana", "villa allende", "villa altagracia", "villa bisonó",
    "villa bruzual", "villa canales", "villa carlos paz", "villa constitución", "villa de costa rica",
    "villa de cura", "villa de mayo", "villa del rosario", "villa dolores", "villa elisa", "villa gesell",
    "villa hayes", "villa hidalgo", "villa independencia", "villa juárez", "villa maría", "villa mercedes",
    "villa nueva", "villa ocampo", "villa park", "villa paula de sarmiento", "villa regina", "villa vicente guerrero",
    "villa yapacaní", "villa ángela", "villafranca di verona", "villanueva de la cañada", "villanueva de la serena",
    "villanueva del pardillo", "villaviciosa de odón", "villefranche-sur-saône", "villenave-d'ornon",
    "villeneuve-d'ascq", "villeneuve-la-garenne", "villeneuve-le-roi", "villeneuve-saint-georges",
    "villeneuve-sur-lot", "villers-lès-nancy", "villiers-le-bel", "villiers-sur-marne", "villingen-schwenningen",
    "virginia beach", "viry-châtillon", "visconde do rio branco", "vitoria-gasteiz", "vitry-le-françois",
    "vitry-sur-seine", "vittorio veneto", "vitória da conquista", "vitória de santo antão", "vitória do mearim",
    "viçosa do ceará", "viña del mar", "vişeu de sus", "vobkent shahri", "vol'sk", "volodymyr-volynskyi",
    "volta redonda", "voorhees township", "vostochnoe degunino", "vovchans'k", "vrangel'", "vranov nad topľou",
    "vyatskiye polyany", "vyshny volochyok", "várzea alegre", "várzea da palma", "várzea grande", "várzea paulista",
    "västra frölunda", "vélez-málaga", "vélizy-villacoublay", "víctor rosales", "vĩnh châu", "vĩnh long", "vĩnh yên",
    "vũng tàu", "wad medani", "wade hampton", "wadi al seer", "wake forest", "waldshut-tiengen", "walla walla",
    "wallingford center", "walnut creek", "walnut grove", "walnut park", "waltham abbey", "walton on thames",
    "walton-on-the-naze", "walvis bay", "wang nam yen", "wang noi", "wang saphung", "wanqiao zhen", "warin chamrap",
    "warner robins", "warren township", "wasaga beach", "washington d.c.", "washington heights",
    "watermael-boitsfort", "wath upon dearne", "webster groves", "weil am rhein", "weil der stadt",
    "weinstadt-endersbach", "weirton heights", "weißenburg in bayern", "wekiwa springs", "welwyn garden city",
    "wenceslau braz", "wendlingen am neckar", "wenshan city", "wenxian chengguanzhen", "wertheim am main",
    "wesley chapel", "west albany", "west allis", "west and east lealman", "west babylon", "west bend",
    "west bloomfield", "west bridgford", "west bromwich", "west carson", "west chester", "west chicago",
    "west columbia", "west coon rapids", "west covina", "west des moines", "west elkridge", "west end",
    "west falls church", "west fargo", "west gulfport", "west ham", "west hartford", "west haven", "west hempstead",
    "west hollywood", "west islip", "west jordan", "west kelowna", "west lafayette", "west lake sammamish",
    "west lake stevens", "west linn", "west little river", "west lynchburg", "west melbourne", "west memphis",
    "west mifflin", "west milford", "west molesey", "west new york", "west odessa", "west orange", "west palm beach",
    "west park", "west pensacola", "west puente valley", "west sacramento", "west saint paul", "west scarborough",
    "west seneca", "west springfield", "west torrington", "west university place", "west valley city",
    "west vancouver", "west warwick", "west whittier-los nietos", "weston-super-mare", "wheat ridge",
    "white bear lake", "white oak", "white plains", "white river", "white rock", "white settlement",
    "whitehall township", "whitley bay", "wichian buri", "wichita falls", "wiener neustadt", "wigston magna",
    "wijk bij duurstede", "wilkes-barre", "willow grove", "wilmington island", "winston-salem", "winter garden",
    "winter gardens", "winter haven", "winter park", "winter springs", "wisconsin rapids", "wiset chaichan",
    "wodzisław śląski", "wolf trap", "woluwe-saint-lambert", "wood green", "woodford green", "worcester park",
    "wörth am rhein", "wāris alīganj", "xai-xai", "xam nua", "xi'an", "xiangcheng chengguanzhen",
    "xicotepec de juárez", "xilin hot", "xique xique", "xuân mai", "ya'an", "yaguachi nuevo",
    "yamazakichō-nakabirose", "yan'an", "yanagawamachi-saiwaichō", "yangp'yŏng", "yany kapu", "yaren district",
    "yatsuomachi-higashikumisaka", "yegor'yevsk", "yehud-monosson", "yelan'", "yeni suraxanı", "yerba buena",
    "yigo village", "yingshang chengguanzhen", "yinqiao zhen", "yong peng", "yorba linda", "yoshida-kasugachō",
    "yoshkar-ola", "yuba city", "yucca valley", "yuen long kau hui", "yuktae-dong", "yunmeng chengguanzhen",
    "yur'yev-pol'skiy", "yuzhno-sakhalinsk", "yuzhnoural'sk", "yverdon-les-bains", "yên bái", "yên vinh", "yŏnan-ŭp",
    "yŏnggwang-ŭp", "zacatecas city", "zacoalco de torres", "zahir pir", "zamboanga city", "zavety il'icha",
    "zavolzh'ye", "zayed city", "zduńska wola", "zeribet el oued", "zheleznogorsk-ilimskiy", "zhenping chengguanzhen",
    "zhongxing new village", "zhouqu chengguanzhen", "zhovti vody", "zhu cheng city", "zielona góra",
    "ziyang chengguanzhen", "zlaté moravce", "zola predosa", "zomin shaharchasi", "zumpango de ocampo",
    "zumpango del río", "ząbkowice śląskie", "ágioi anárgyroi", "água preta", "águas belas", "águas de lindóia",
    "águas santas", "águas vermelhas", "álvares machado", "áno liósia", "épinay-sur-seine",
    "équeurdreville-hainneville", "ô môn", "ústí nad labem", "ústí nad orlicí", "übach-palenberg", "ābu road",
    "ādīs zemen", "ālbū kamāl", "ārt khwājah", "āsbe teferī", "āstāneh-ye ashrafīyeh", "česká lípa", "česká třebová",
    "české budějovice", "český těšín", "đinh văn", "đông hà", "łaziska górne", "ōdachō-ōda", "ōkuchi-shinohara",
    "ōmamachō-ōmama", "ōno-hara", "środa wielkopolska", "şimleu silvaniei", "šuto orizare", "ţayyibat al imām",
    "žiar nad hronom", "žďár nad sázavou",
  },
}

names {
  id = "places.en.common", about = "places by their English names that are words, too", entity = "Address", score = 60, beside = true,
  words = [[
acacías acre agar alabaster alliance aloha along altos alès anchorage angers antelope anthem apex arbutus archway
ascot astrakhan auburn badger balsas banes banning baní barking bath baud bear begūn bell bend best bimbo bole bologna
bonny boom borne boulder bountiful brad bray brusque buckeye buffalo bury butte būsh cairns canton carpi cayenne
centennial central centurion chandler chaparral chino clay cloverleaf cocoa cognac cologne columbine colón comé
concord converse cork corona cové coín crystal cypress date davenport deal debar defiance delta derby dole dome dour
drama dyer eagle enterprise erode eureka federal felling fichē fishers flagstaff fleet flint florin flushing fords
forest fountain garland garner goes golden grapevine grays green griffin grove groves hale hays hermitage hickory
highland hillside holiday homburg homestead honchō hook hove hull humble hurricane imperial independence jasper
jingling keystone lancing largo lattes laurel leek leer lens liberal liberty lice limerick linden lira lisle liège
luau magenta maidenhead malé manage manga maracás march marina marks martin mascara mason mediaş mentor meridian mesa
mesquite metro midland midstream midway mission mobile moss most much muscat mustang mörön natal neath newton nice
normal ocher ogre oral orange orchards overland oxford pace paisley panórama papaya paradise paramount pare parole
pearl peer perm phoenix pinto pita plantation plum plungė police portage posse pout prosper providence pueblo puma
pápa pécs pūnch quarto reading republic retreat revere riverside rogers roman roses rugby saga sake saki salt salé
same sari savage savé seaside sedan shanghai shaping shoreline slough sparks split spring stains sterling stoke stow
sulphur summit sunrise sunset superior surprise surrey swords sycamore sāmba tamale tame tangier tank tapes temple
tequila terrace thān tire tomé torrent tours troy tucker tulle tyre union university upland valence vineyard vista
visé vícar walker walnut ware warren welling wellington westerly wetter wheeling woodland worms wright wādi young änew
ţūbās
]],
}
