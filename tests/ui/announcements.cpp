// What a screen reader is told without anything having been pressed, and how it sees a feed. What
// arrives from a real server is in system/accessibility.
#include "ui/ShellFixture.h"

#include "ui/feed/FeedView.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Page.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;

class Announcements : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }

    void connectionComesAndGoes()
    {
        ShellFixture f;
        QVERIFY2(f.show(), qPrintable(f.problem));
        QSignalSpy said(f.window.findChild<Announcer *>(), &Announcer::said);
        Q_EMIT f.client->connectionStateChanged({ .connection = Connection::Live });
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.takeFirst().at(0).toString(), u"Up to date"_s);
        Q_EMIT f.client->connectionStateChanged({ .connection = Connection::Live, .pending = 1 });
        QCOMPARE(said.size(), 0); // nobody wants to hear of every command
        Q_EMIT f.client->connectionStateChanged({ .connection = Connection::Offline });
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.constFirst().at(0).toString(), u"Offline"_s);
        Q_EMIT f.client->connectionStateChanged({ .connection = Connection::Connecting });
        Q_EMIT f.client->connectionStateChanged({ .connection = Connection::Offline });
        QCOMPARE(said.size(), 1); // a try in vain is no news
    }

    void failureIsSaidOnce()
    {
        ShellFixture f;
        QVERIFY(f.show());
        Q_EMIT f.client->connectionStateChanged({ .connection = Connection::Live });
        QSignalSpy said(f.window.findChild<Announcer *>(), &Announcer::said);
        const ConnectionState failed { .connection = Connection::Live, .pending = 1, .failed = 1 };
        Q_EMIT f.client->connectionStateChanged(failed);
        Q_EMIT f.client->connectionStateChanged(failed);
        QCOMPARE(said.size(), 1);
        QVERIFY(said.constFirst().at(0).toString().contains(u"could not be sent"_s));
    }

    void feedIsAListOfPosts()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.window.shell()->go({ .kind = Place::Kind::Group, .id = CacheFixture::pumps, .postId = {}, .text = {} });
        const auto *view = f.window.shell()->page()->findChild<FeedView *>();
        QVERIFY(view);
        QTRY_VERIFY(view->cards().size() >= 2);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view->viewport());
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QList<QAccessibleInterface *> items;
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *child = list->child(i);
            QCOMPARE(list->indexOfChild(child), i);
            if (child->role() == QAccessible::ListItem)
                items += child;
        }
        QCOMPARE(items.size(), view->cards().size());
        for (qsizetype i = 0; i < items.size(); ++i) {
            const PostDetails &post = view->cards().at(i)->post();
            const QString name = items.at(i)->text(QAccessible::Name);
            QVERIFY2(name.startsWith(post.author.name), qPrintable(name));
            QVERIFY2(name.contains(post.group.name) && name.contains(post.post.title), qPrintable(name));
            QCOMPARE(items.at(i)->text(QAccessible::Description), post.post.body);
            QVERIFY(items.at(i)->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
            const auto places = items.at(i)
                                    ->attributesInterface()
                                    ->attributeValue(QAccessible::Attribute::Custom)
                                    .value<QHash<QString, QString>>();
            QCOMPARE(places.value(u"posinset"_s), QString::number(i + 1));
#endif
        }
        items.constFirst()->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(f.window.shell()->place().kind, Place::Kind::Thread);
    }

private:
    Theme *m_theme = nullptr;
};

QTEST_MAIN(Announcements)
#include "announcements.moc"
