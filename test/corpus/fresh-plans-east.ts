import type { CorpusSheet } from "./corpus-sheet";

/** Plans in fourteen languages, from Finnish to Welsh, drawn before anything was run on them. */
export const freshPlansEast: readonly CorpusSheet[] = [
  {
    name: "koulukirjaston kehittämissuunnitelma",
    oddities: ["Finnish", "goal filled once", "questions as headings"],
    drawing: `
      | Koulukirjaston kehittämissuunnitelma lv. 2026–2027 | | | | | |
      | Tavoite | Mitä tehdään | Kuka vastaa | Mihin mennessä | Tarvittavat resurssit | Miten arvioidaan |
      | Lukeminen lisääntyy | Perustetaan lukupiiri 6. luokille | Kaisa Lehto | 30.10.2026 | 25 kirjaa \
        | 12 osallistujaa |
      | | Järjestetään kirjavinkkaus | Kirjastonhoitaja | marraskuu 2026 | 400 € | Jokainen luokka käynyt |
      | Tilat kuntoon | Hankitaan kaksi sohvaa | Rehtori | 31.1.2027 | 1 200 € | |`,
    plans: ["2: A section, B step, C owner, D deadline, E resources, F measure; 3-5"],
  },
  {
    name: "бережливая поликлиника, дорожная карта",
    oddities: ["Russian", "curator and performers", "document as result", "approval above"],
    drawing: `
      | | | | | | | Утверждена приказом № 118 |
      | Дорожная карта «Бережливая поликлиника» | | | | | | |
      | Направление | Что сделать | Куратор | Исполнители | Начало | Окончание | Результат (вид документа) |
      | Регистратура | Разделить потоки больных и здоровых | Зам. главврача Белов И. С. | Регистраторы | 01.09.2026 \
        | 30.09.2026 | Схема движения |
      | Регистратура | Установить два инфомата | Белов И. С. | Отдел ИТ | 01.10.2026 | 20.11.2026 | Акт ввода |
      | Забор крови | Сократить очередь до 10 минут | Ст. медсестра Юдина | Лаборатория | 05.10.2026 | 25.12.2026 \
        | Хронометраж |
      | Навигация | Обновить указатели на трёх этажах | Завхоз | | 11.01.2027 | 29.01.2027 | Фотоотчёт |`,
    plans: ["3: A section, B step, C owner, D responsible, E start, F deadline, G measure; 4-7"],
  },
  {
    name: "список дел перед ремонтом класса",
    oddities: ["Russian", "informal headings", "readiness in percent"],
    drawing: `
      | Задача | Кто делает | К какому числу | Готовность, % | Комментарий |
      | Собрать деньги на краску | Родком | 10 октября 2026 | 100% | |
      | Вынести парты в коридор | Папы 5 «Б» | 23 октября 2026 | 100% | |
      | Покрасить стены | Бригада Михалыча | 30 октября 2026 | 50% | ждём вторую банку |
      | Повесить новые шторы | Светлана | 27 ноября 2026 | 0% | |`,
    plans: ["1: A step, B owner, C deadline, D percent, E notes; 2-5"],
  },
  {
    name: "co trzeba zrobić przed piknikiem",
    oddities: ["Polish", "informal headings", "title row"],
    drawing: `
      | Piknik rodzinny 12 czerwca 2027 | | | |
      | Co trzeba zrobić | Kto się tym zajmie | Na kiedy | Uwagi |
      | Zarezerwować boisko | Pan Marek | 15.01.2027 | dzwonić rano |
      | Zamówić kiełbaski na 150 osób | Rada rodziców | 28.05.2027 | |
      | Przygotować loterię | Kasia, Ola | maj 2027 | |
      | Posprzątać po pikniku | wszyscy | 12.06.2027 | worki! |`,
    plans: ["2: A step, B owner, C deadline, D notes; 3-6"],
  },
  {
    name: "plan naprawczy szpitala powiatowego",
    oddities: ["Polish", "carrying out and supervising", "degree of completion", "area filled once"],
    drawing: `
      | PLAN NAPRAWCZY – Szpital Powiatowy, załącznik nr 2 | | | | | | | |
      | Obszar | Działanie naprawcze | Realizujący | Nadzorujący | Data rozpoczęcia | Data zakończenia | Miernik \
        | Stopień realizacji |
      | Żywienie | Wprowadzić ankietę o posiłkach | Dietetyk | A. Sobczak | 01.10.2026 | 31.10.2026 \
        | 200 ankiet | 100% |
      | | Zmienić dostawcę pieczywa | Dział zamówień | A. Sobczak | 02.11.2026 | 30.11.2026 | Podpisana umowa | 20% |
      | Kolejki | Uruchomić rejestrację online | Informatyk | Dyrektor | 02.11.2026 | 28.02.2027 \
        | 40% rejestracji online \
        | 0% |`,
    plans: ["2: A section, B step, C responsible, D owner, E start, F deadline, G measure, H percent; 3-5"],
  },
  {
    name: "úkolovník z porady",
    oddities: ["Czech", "who gave the task beside who solves it", "done on"],
    drawing: `
      | Úkolovník – porada vedení školy 9. 11. 2026 | | | | | |
      | Č. | Úkol | Zadal | Řeší | Do kdy | Splněno dne |
      | 1 | Objednat lyžařský výcvik pro 7. třídy | ředitel | Mgr. Dvořák | 13. 11. 2026 | 12. 11. 2026 |
      | 2 | Opravit plot u hřiště | ředitel | školník | 27. 11. 2026 | |
      | 3 | Rozeslat dotazník rodičům | zástupkyně | Ing. Malá, Mgr. Dvořák | 4. 12. 2026 | |
      | 4 | Připravit den otevřených dveří | ředitel | zástupkyně | leden 2027 | |`,
    plans: ["2: A number, B step, D owner, E deadline, F completed; 3-6"],
  },
  {
    name: "lista de sarcini a casei de cultură",
    oddities: ["Romanian", "informal headings", "stage in words"],
    drawing: `
      | Casa de Cultură – pregătirea Zilei Naționale | | | | |
      | Sarcina | Cine răspunde | Data limită | Stadiu | Obs. |
      | Invitarea corului din sat | Dna. Munteanu | 16.11.2026 | finalizat | |
      | Închirierea sistemului de sunet | Radu P. | 20.11.2026 | în lucru | două oferte |
      | Împodobirea scenei | Voluntari | 30.11.2026 | neînceput | |
      | Redactarea comunicatului de presă | de stabilit | 25.11.2026 | neînceput | |`,
    plans: ["2: A step, B owner, C deadline, D status, E notes; 3-6"],
  },
  {
    name: "halk eğitim iş takip çizelgesi",
    oddities: ["Turkish", "informal headings", "numbers first", "explanation as notes"],
    drawing: `
      | HALK EĞİTİM MERKEZİ – İŞ TAKİP ÇİZELGESİ | | | | | |
      | S.N. | Yapılacak iş | Kim yapacak | Son tarih | Durumu | Açıklama |
      | 1 | Kurs afişlerini bastırmak | Elif Şahin | 18.09.2026 | Tamamlandı | 300 adet |
      | 2 | Dikiş makinelerini bakıma göndermek | Teknik servis | 16.10.2026 | Devam ediyor | |
      | 3 | Bilgisayar kursu açmak | Murat Hoca | 04.01.2027 | Başlanmadı | 15 kayıt gerekli |
      | 4 | Yıl sonu sergisini hazırlamak | Bütün öğretmenler | Haziran 2027 | Başlanmadı | |`,
    plans: ["2: A number, B step, C owner, D deadline, E status, F notes; 3-6"],
  },
  {
    name: "πλάνο εργασιών του συλλόγου",
    oddities: ["Greek", "questions as headings", "section rows"],
    drawing: `
      | Σύλλογος Γονέων – πλάνο εργασιών 2026-27 | | | | |
      | Τι πρέπει να γίνει | Ποιος το αναλαμβάνει | Έως πότε | Κατάσταση | Παρατηρήσεις |
      | Χριστουγεννιάτικο παζάρι | | | | |
      | Να παραγγείλουμε 20 τραπέζια | Ελένη | 20/11/2026 | Ολοκληρώθηκε | |
      | Να τυπώσουμε αφίσες | Νίκος Βλάχος | 27/11/2026 | Σε εξέλιξη | 50 τεμάχια |
      | Βιβλιοθήκη | | | | |
      | Να βάψουμε τα ράφια | Πατεράδες Β΄ τάξης | 16/01/2027 | Εκκρεμεί | |`,
    plans: ["2: A step, B owner, C deadline, D status, E notes; 4-5 7"],
  },
  {
    name: "перелік завдань лікарні",
    oddities: ["Ukrainian", "informal headings", "state in words"],
    drawing: `
      | Перелік завдань після наради 2 листопада 2026 р. | | | | |
      | № | Завдання | Хто робить | Дата завершення | Стан |
      | 1 | Перевірити генератор під навантаженням | Інженер Лисенко | 06.11.2026 | виконано |
      | 2 | Замовити запас пального на місяць | Господарська служба | 13.11.2026 | виконується |
      | 3 | Провести навчання з евакуації | Гриценко Т. М. | 04.12.2026 | не розпочато |
      | 4 | Оновити списки чергових | | 30.11.2026 | не розпочато |`,
    plans: ["2: A number, B step, C owner, D deadline, E status; 3-6"],
  },
  {
    name: "akčný plán základnej školy",
    oddities: ["Slovak", "goal filled once", "money"],
    drawing: `
      | Akčný plán ZŠ Lipová na školský rok 2026/2027 | | | | | |
      | Cieľ | Aktivita | Zodpovedná osoba | Termín | Finančné zdroje | Ukazovateľ úspechu |
      | Lepšie čítanie | Zriadiť čitateľský kútik v 8 triedach | Mgr. Hudáková | 30. 10. 2026 | 640 € | 8 kútikov |
      | | Usporiadať noc s knihou | knihovníčka | marec 2027 | 150 € | 45 detí |
      | Bezpečná škola | Vymeniť osvetlenie na chodbách | hospodár Kováč | 18. 12. 2026 | 2 300 € | Revízna správa |`,
    plans: ["2: A section, B step, C owner, D deadline, E resources, F measure; 3-5"],
  },
  {
    name: "a Napsugár óvoda intézkedési terve",
    oddities: ["Hungarian", "success criterion", "year first dates"],
    drawing: `
      | Intézkedési terv – Napsugár Óvoda | | | | | |
      | Ssz. | Feladat | Felelős | Határidő | Szükséges erőforrás | Sikerkritérium |
      | 1. | Az udvari játékok felülvizsgálata | Kiss Péter | 2026. október 15. | 120 000 Ft | Jegyzőkönyv elkészült |
      | 2. | Szülői fórum szervezése | óvodavezető | 2026. november 20. | Tornaterem | 60 résztvevő |
      | 3. | Logopédiai szűrés minden csoportban | Nagy Anna | 2027. január 31. | 10 óra | 80 gyermek szűrve |`,
    plans: ["2: A number, B step, C owner, D deadline, E resources, F measure; 3-5"],
  },
  {
    name: "план на читалището",
    oddities: ["Bulgarian", "measure as grouping", "planned resource"],
    drawing: `
      | План за действие на НЧ „Светлина“ | | | | | |
      | Мярка | Дейност | Отговорник | Срок | Планиран ресурс | Индикатор |
      | Повече читатели | Откриване на детски кът | Библиотекарят | 15.10.2026 | 800 лв. | 50 нови читатели |
      | | Гостуване на двама писатели | М. Стоянова | ноември 2026 | 300 лв. | Две срещи |
      | Сградата | Ремонт на покрива | Кметството | 30.06.2027 | 24 000 лв. | Приемен протокол |`,
    plans: ["2: A section, B step, C owner, D deadline, E resources, F measure; 3-5"],
  },
  {
    name: "akcijski plan doma za starije",
    oddities: ["Croatian", "bearer and participants"],
    drawing: `
      | Akcijski plan Doma „Maslina“ 2027. | | | | | |
      | Mjera / aktivnost | Nositelj | Sudionici | Rok provedbe | Potrebna sredstva | Pokazatelj rezultata |
      | Uvesti tjedne jelovnike po izboru | Glavna kuharica | Vijeće stanara | 1.2.2027. | 500 € \
        | 4 jelovnika mjesečno |
      | Nabaviti tri električna kreveta | Ravnateljica | Županija | 31.3.2027. | 6.600 € | Kreveti isporučeni |
      | Osposobiti volontere | Ivana Barić | Crveni križ | svibanj 2027. | Dvorana | 10 volontera |`,
    plans: ["2: A step, B owner, C support, D deadline, E resources, F measure; 3-5"],
  },
  {
    name: "què farem a la biblioteca",
    oddities: ["Catalan", "questions as headings"],
    drawing: `
      | Biblioteca Joan Maragall – pla d'acció 2027 | | | | |
      | Què farem? | Qui se n'ocupa? | Quan ha d'estar fet? | Què ens cal? | Com ho sabrem? |
      | Obrir els diumenges al matí | Núria | 7 de febrer de 2027 | Un conserge | 60 visites cada diumenge |
      | Crear un club de lectura fàcil | Jordi Puig | 15/03/2027 | 12 exemplars | 10 persones inscrites |
      | Retolar la sala infantil | Taller d'art | abril de 2027 | Vinil | Fotos |`,
    plans: ["2: A step, B owner, C deadline, D resources, E measure; 3-5"],
  },
  {
    name: "cynllun datblygu'r ysgol",
    oddities: ["Welsh", "short headings", "evidence"],
    drawing: `
      | Cynllun Datblygu Ysgol Glan yr Afon | | | | |
      | Cam gweithredu | Pwy | Erbyn pryd | Adnoddau | Tystiolaeth |
      | Prynu llyfrau darllen newydd | Mrs Parry | 30/10/2026 | £900 | Anfonebau |
      | Cynnal noson i rieni | Pennaeth | Ionawr 2027 | Neuadd | 40 o rieni |
      | Hyfforddi dau gynorthwyydd | Sioned Rees | 26/03/2027 | 2 ddiwrnod | Tystysgrifau |`,
    plans: ["2: A step, B owner, C deadline, D resources, E measure; 3-5"],
  },
];
