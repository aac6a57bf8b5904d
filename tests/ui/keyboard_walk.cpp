// Tab goes through each page: every stop can be seen, has a name and shows where the keyboard is, and
// nothing that can be used is left out.
#include "ui/PageWalk.h"

#include "ui/feed/PostCard.h"
#include "ui/text/MarkdownView.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <cmath>

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostStops = 400;

QString nameOf(const QWidget *widget)
{
    return u"%1 %2 \"%3\""_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->text(QAccessible::Name).left(40));
}

double luminance(QRgb color)
{
    const auto channel = [](int value) {
        const double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(qRed(color)) + 0.7152 * channel(qGreen(color)) + 0.0722 * channel(qBlue(color));
}

// Pixels that changed by 3:1 or more.
int changedPixels(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return a.width() * a.height();
    int changed = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            if (one == other)
                continue;
            const double p = luminance(one) + 0.05;
            const double q = luminance(other) + 0.05;
            changed += std::max(p, q) / std::min(p, q) >= 3 ? 1 : 0;
        }
    }
    return changed;
}

bool isInteractive(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const PostCard *>(widget);
}

// The toolkit's own parts of a widget, and what is only looked at.
bool isPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent)
        || widget->inherits("QComboBoxListView") || widget->isWindow() || widget->objectName() == u"newPosts"_s;
}

} // namespace

class KeyboardWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new Theme(this);
        QApplication::setCursorFlashTime(0);
    }

    void page_data() { PageWalk::addRows(); }

    void page()
    {
        QFETCH(const int, stop);
        ShellFixture f;
        QVERIFY2(f.show(), qPrintable(f.problem));
        QVERIFY(PageWalk::writeSomething(f));
        QVERIFY(PageWalk::go(f, PageWalk::places().at(stop)));
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.find(u"goHome"_s)->setFocus(Qt::TabFocusReason);

        QSet<const QWidget *> seen;
        QStringList wrong;
        QWidget *const start = QApplication::focusWidget();
        QWidget *at = start;
        for (int i = 0; i < mostStops && at; ++i) {
            const bool again = seen.contains(at); // a text has several links, and a card shows one post after the other
            if (again && at == start)
                break;
            seen += at;
            const auto *area = qobject_cast<const QAbstractScrollArea *>(at);
            const QWidget *looked = area ? area->viewport() : at;
            if (!QTest::qWaitFor([looked] { return !looked->visibleRegion().isEmpty(); }, 1000)) // a feed scrolls to it
                wrong += u"out of sight: "_s + nameOf(at);
            if (QAccessible::queryAccessibleInterface(at)->text(QAccessible::Name).isEmpty())
                wrong += u"without a name: "_s + nameOf(at);
            // A field in a card may show its ring around the card.
            const QPointer<QWidget> drawn = ringOf(at);
            const QImage with = drawn->grab().toImage();
            const QPointer<QWidget> before = at;
            QTest::keyClick(at, Qt::Key_Tab);
            at = QApplication::focusWidget();
            if (!again && drawn && before && before != at) {
                const int changed = changedPixels(with, drawn->grab().toImage());
                // A text shows it around the link in it; fields with one ring between them, by where one writes.
                const int least = at && ringOf(at) == drawn && drawn != before ? 8
                    : qobject_cast<MarkdownView *>(before.data())              ? 20
                                                                  : (before->width() + before->height()) / 2;
                if (changed < least)
                    wrong += u"no ring (%1 pixels): %2"_s.arg(changed).arg(nameOf(before));
            }
        }
        QVERIFY2(at == start, "Tab does not come back to where it began");
        for (const QWidget *widget : f.window.findChildren<QWidget *>()) {
            if (!isInteractive(widget) || isPart(widget) || !widget->isVisible() || !widget->isEnabled()
                || seen.contains(widget) || widget->visibleRegion().isEmpty() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const PostCard *card = nullptr; // one that the last step scrolled halfway in comes with the next walk
            for (const QWidget *around = widget; around && !card; around = around->parentWidget())
                card = qobject_cast<const PostCard *>(around);
            if (card && card->visibleRegion().boundingRect().height() < card->height())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (button && button->group() && button->group()->exclusive()) // by arrow keys
                continue;
            wrong += u"never reached: "_s + nameOf(widget);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    // What takes no keyboard must have no use for it.
    void nothingToPressRefusesTheKeyboard_data() { PageWalk::addRows(); }

    void nothingToPressRefusesTheKeyboard()
    {
        QFETCH(const int, stop);
        ShellFixture f;
        QVERIFY2(f.show(), qPrintable(f.problem));
        QVERIFY(PageWalk::go(f, PageWalk::places().at(stop)));
        for (const QAbstractButton *button : f.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && !isPart(button) && button->focusPolicy() == Qt::NoFocus)
                QVERIFY2(button->cursor().shape() == Qt::ArrowCursor, qPrintable(nameOf(button)));
        }
    }

private:
    static QWidget *ringOf(QWidget *widget)
    {
        // The composer's fields have no lines of their own; the ring is around the whole.
        for (QWidget *parent = widget; parent; parent = parent->parentWidget())
            if (qobject_cast<Composer *>(parent) && !qobject_cast<QAbstractButton *>(widget))
                return parent;
        return widget;
    }

    Theme *m_theme = nullptr;
};

QTEST_MAIN(KeyboardWalk)
#include "keyboard_walk.moc"
