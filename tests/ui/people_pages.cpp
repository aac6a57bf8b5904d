// The directory and the profiles.
#include "FeedFixture.h"

#include "ui/people/PeopleModel.h"
#include "ui/people/PeoplePage.h"
#include "ui/people/PersonPage.h"
#include "ui/people/PictureCrop.h"
#include "ui/people/Portraits.h"
#include "ui/people/ProfileForm.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/PlainLabel.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class PeoplePages : public QObject {
    Q_OBJECT

    static QJsonObject person(
        const Id &id, const QString &name, std::initializer_list<std::pair<QString, QJsonValue>> more)
    {
        QJsonObject json = CacheFixture::memberJson(id, name, u"member"_s, u"Engineer"_s);
        for (const auto &[property, value] : more)
            json.insert(property, value);
        return json;
    }
    static Place placeOf(const Id &id, const QString &text = {})
    {
        return { .kind = Place::Kind::Person, .id = id, .postId = {}, .text = text };
    }

private Q_SLOTS:
    void filtersByDepartmentPlaceAndSkill_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("department");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("firm");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("everybody") << u""_s << u""_s << u""_s << u""_s
                                   << QStringList { u"Amina Özdemir"_s, u"Bo Winther"_s, u"Jonas Bakke"_s,
                                          u"Lena Thorup"_s, u"Mette Halvorsen"_s, u"Rolf Lindqvist"_s };
        QTest::newRow("department") << u""_s << u"Drives"_s << u""_s << u""_s << QStringList { u"Bo Winther"_s };
        QTest::newRow("place") << u""_s << u""_s << u"Lübeck"_s << u""_s << QStringList { u"Bo Winther"_s };
        QTest::newRow("firm") << u""_s << u""_s << u""_s << u"Nordlys A/S"_s << QStringList { u"Rolf Lindqvist"_s };
        QTest::newRow("skill") << u"hydrau"_s << u""_s << u""_s << u""_s << QStringList { u"Bo Winther"_s };
        QTest::newRow("both") << u"lena"_s << u"Drives"_s << u""_s << u""_s << QStringList {};
    }

    void filtersByDepartmentPlaceAndSkill()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, department);
        QFETCH(const QString, place);
        QFETCH(const QString, firm);
        QFETCH(const QStringList, names);
        FeedFixture f;
        QVERIFY2(f.isOpen(), qPrintable(f.problem));
        QVERIFY(f.push(CacheFixture::workspace, Type::Member,
            { person(u"mBo"_s, u"Bo Winther"_s,
                { { u"department"_s, u"Drives"_s }, { u"place"_s, u"Lübeck"_s },
                    { u"skills"_s, QJsonArray { u"Hydraulics"_s } } }) }));
        PeoplePage page(*f.client);
        page.resize(760, 700);
        page.show();
        const auto choose = [&](const QString &chip, const QString &value) {
            auto *filter = page.findChild<ChoiceChip *>(chip);
            filter->setValue(value, value);
            Q_EMIT filter->chosen(value);
        };
        page.findChild<QLineEdit *>(u"peopleFilter"_s)->setText(text);
        choose(u"filterDepartment"_s, department);
        choose(u"filterPlace"_s, place);
        choose(u"filterFirm"_s, firm);
        const auto *list = page.findChild<QListView *>(u"people"_s);
        QStringList found;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            found += list->model()->index(i, 0).data().toString();
        QCOMPARE(found, names);
        QCOMPARE(list->isHidden(), names.isEmpty());
    }

    void directoryIsReadAPageAtATime()
    {
        FeedFixture f;
        QList<QJsonObject> many;
        for (int i = 0; i < 450; ++i)
            many += person(u"mMany%1"_s.arg(i), u"Person %1"_s.arg(i, 4, 10, QChar(u'0')), {});
        QVERIFY(f.push(CacheFixture::workspace, Type::Member, many));
        PeopleModel model(*f.client);
        QCOMPARE(model.rowCount(), 100);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 455);
    }

    void oneChangeIsOneRow()
    {
        FeedFixture f;
        PeopleModel model(*f.client);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QVERIFY(f.push(CacheFixture::workspace, Type::Member,
            { CacheFixture::memberJson(CacheFixture::lena, u"Lena Thorup"_s, u"leader"_s, u"Chief executive"_s) }));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(f.push(CacheFixture::workspace, Type::Member, { person(u"mBo"_s, u"Bo Winther"_s, {}) }));
        QTRY_COMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), inserted.first().at(2).toInt());
        QCOMPARE(reset.size(), 0);
    }

    void profileSaysWhoAndWhat()
    {
        FeedFixture f;
        QVERIFY(f.push(CacheFixture::workspace, Type::Member,
            { person(CacheFixture::jonas, u"Jonas Bakke"_s,
                { { u"managerId"_s, CacheFixture::lena }, { u"skills"_s, QJsonArray { u"PLC"_s } },
                    { u"about"_s, u"Ask me about *ramps*."_s } }) }));
        PersonPage page(*f.client);
        page.resize(760, 700);
        QSignalSpy gone(&page, &Page::navigate);
        page.open(placeOf(CacheFixture::jonas));
        page.show();
        QCOMPARE(page.findChild<PlainLabel *>(u"personName"_s)->text(), u"Jonas Bakke"_s);
        page.findChild<QAbstractButton *>(u"personManager"_s)->click();
        QCOMPARE(gone.takeFirst().first().value<Place>(), placeOf(CacheFixture::lena));
        page.findChild<QPushButton *>(u"copyEmail"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), u"jonas@halvorsen.example"_s);
        page.findChild<QPushButton *>(u"mentionPerson"_s)->click();
        QCOMPARE(gone.takeFirst().first().value<Place>().text, u'@' + CacheFixture::jonas);
        QVERIFY(page.findChild<QPushButton *>(u"editProfile"_s)->isHidden()); // somebody else's
    }

    void guestsAreFromTheirFirm()
    {
        FeedFixture f;
        PersonPage page(*f.client);
        page.open(placeOf(CacheFixture::rolf));
        QVERIFY(page.findChild<PlainLabel *>(u"personWork"_s)->text().contains(u"Nordlys A/S"_s));
    }

    void onlyWhatWasChangedIsSent()
    {
        FeedFixture f;
        PersonPage page(*f.client);
        page.resize(760, 900);
        QSignalSpy back(&page, &Page::back);
        page.open(placeOf(CacheFixture::mette, u"edit"_s));
        page.show();
        QVERIFY(page.findChild<QWidget *>(u"profileTitle"_s)->isVisible());
        page.findChild<QLineEdit *>(u"profileSkills"_s)->setText(u" hydraulics,  Danish , hydraulics,"_s);
        page.findChild<QPushButton *>(u"saveProfile"_s)->click();
        QCOMPARE(back.size(), 1);
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        const OutboxItem item = f.client->reader().outbox().first();
        QCOMPARE(item.type, Type::Member);
        QCOMPARE(item.properties, (QJsonObject { { u"skills"_s, QJsonArray { u"hydraulics"_s, u"Danish"_s } } }));
        QCOMPARE(
            f.client->reader().member(CacheFixture::mette)->skills, (QStringList { u"hydraulics"_s, u"Danish"_s }));
    }

    void aNameIsNeeded()
    {
        FeedFixture f;
        PersonPage page(*f.client);
        page.open(placeOf(CacheFixture::mette, u"edit"_s));
        page.findChild<QLineEdit *>(u"profileName"_s)->setText(u"  "_s);
        QVERIFY(!page.findChild<QPushButton *>(u"saveProfile"_s)->isEnabled());
        QVERIFY(!page.findChild<PlainLabel *>(u"profileProblem"_s)->text().isEmpty());
    }

    void pictureIsCutToASquareAndQueued()
    {
        FeedFixture f;
        PersonPage page(*f.client);
        page.resize(760, 900);
        page.open(placeOf(CacheFixture::mette, u"edit"_s));
        page.show();
        QImage wide(400, 200, QImage::Format_RGB32);
        wide.fill(Qt::red);
        for (int y = 0; y < 200; ++y)
            for (int x = 100; x < 300; ++x)
                wide.setPixelColor(x, y, Qt::blue);
        auto *crop = page.findChild<PictureCrop *>(u"pictureCrop"_s);
        crop->setPicture(wide);
        QCOMPARE(crop->cropped(64).size(), QSize(64, 64));
        QCOMPARE(crop->cropped(64).pixelColor(2, 32), QColor(Qt::blue)); // the middle
        QTest::keyClick(crop, Qt::Key_Plus);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(crop, Qt::Key_Left);
        QCOMPARE(crop->cropped(64).pixelColor(2, 32), QColor(Qt::red)); // moved to the edge, and no further
        page.findChild<QPushButton *>(u"saveProfile"_s)->click();
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        const Id picture = f.client->reader().outbox().first().properties.value(u"avatarBlobId"_s).toString();
        QTRY_VERIFY(f.client->reader().blob(picture).has_value());
        QCOMPARE(QImage::fromData(*f.client->reader().blob(picture)).size(), QSize(256, 256));
    }

    void avatarsShowThePicture()
    {
        FeedFixture f;
        const Portraits portraits(*f.client);
        QImage green(20, 20, QImage::Format_RGB32);
        green.fill(Qt::green);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        green.save(&buffer, "PNG");
        f.cache.store().putBlob(CacheFixture::workspace, u"bLena"_s, bytes);
        Avatar avatar;
        avatar.setPerson(CacheFixture::lena, u"Lena Thorup"_s);
        avatar.show();
        QVERIFY(avatar.grab().toImage().pixelColor(18, 6) != QColor(Qt::green));
        QVERIFY(f.push(CacheFixture::workspace, Type::Member,
            { person(CacheFixture::lena, u"Lena Thorup"_s, { { u"avatarBlobId"_s, u"bLena"_s } }) }));
        QTRY_COMPARE(avatar.grab().toImage().pixelColor(18, 6), QColor(Qt::green));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    PeoplePages test;
    return QTest::qExec(&test, argc, argv);
}

#include "people_pages.moc"
