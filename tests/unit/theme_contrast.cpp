// Every text and background that meet on the screen differ by 4.5:1 or more (WCAG 2.2, 1.4.3), in
// both modes. A new pair on the screen is a new line here.
#include "ui/theme/Theme.h"

#include <QTest>

#include <cmath>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

struct Pair {
    const char *name;
    Token text;
    Token background;
};

constexpr Pair pairs[] {
    { "text on the window", Token::Text, Token::App },
    { "text on a card", Token::Text, Token::Surface },
    { "text on a quiet fill", Token::Text, Token::Surface2 },
    { "text in a selected row", Token::Text, Token::AccentFill },
    { "text on the official fill", Token::Text, Token::OfficialFill },
    { "text on the amber fill", Token::Text, Token::OutsideFill },
    { "text on the green fill", Token::Text, Token::SuccessFill },
    { "code", Token::Text, Token::Code },
    { "secondary on the window", Token::Text2, Token::App },
    { "secondary on a card", Token::Text2, Token::Surface },
    { "secondary on a quiet fill", Token::Text2, Token::Surface2 },
    { "secondary in a selected row", Token::Text2, Token::AccentFill },
    { "meta on the window", Token::Text3, Token::App },
    { "meta on a card", Token::Text3, Token::Surface },
    { "meta on code", Token::Text3, Token::Code },
    { "accent on the window", Token::Accent, Token::App },
    { "accent on a card", Token::Accent, Token::Surface },
    { "accent in a selected row", Token::Accent, Token::AccentFill },
    { "primary button", Token::OnAccent, Token::Accent },
    { "official button", Token::OnAccent, Token::Official },
    { "official on a card", Token::Official, Token::Surface },
    { "official on its fill", Token::Official, Token::OfficialFill },
    { "outside on a card", Token::Outside, Token::Surface },
    { "outside on its fill", Token::Outside, Token::OutsideFill },
    { "failure on the window", Token::Danger, Token::App },
    { "failure on a card", Token::Danger, Token::Surface },
    { "failure on a quiet fill", Token::Danger, Token::Surface2 },
    { "success on the window", Token::Success, Token::App },
    { "success on a card", Token::Success, Token::Surface },
    { "success on its fill", Token::Success, Token::SuccessFill },
    { "secondary on the green fill", Token::Text2, Token::SuccessFill },
    { "chosen filter", Token::App, Token::Text },
    { "tip", Token::Surface, Token::Text },
};

} // namespace

class ThemeContrast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pair_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        for (const Pair &pair : pairs) {
            for (const bool dark : { false, true })
                QTest::addRow("%s, %s", pair.name, dark ? "dark" : "light")
                    << Theme::color(pair.text, dark) << Theme::color(pair.background, dark);
        }
    }

    void pair()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, background);
        const double ratio = contrast(text, background);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2 is %3:1"_s.arg(text.name(), background.name()).arg(ratio, 0, 'f', 2)));
    }

    void initialsOnPeople()
    {
        QSet<QRgb> seen;
        for (int i = 0; i < 500; ++i) {
            const QColor color = Theme::personColor(u"m%1"_s.arg(i));
            seen.insert(color.rgb());
            QVERIFY2(contrast(Qt::white, color) >= 4.5, qPrintable(color.name()));
        }
        QVERIFY(seen.size() > 5); // people can be told apart
        QCOMPARE(Theme::personColor(u"mMette"_s), Theme::personColor(u"mMette"_s));
    }
};

QTEST_GUILESS_MAIN(ThemeContrast)
#include "theme_contrast.moc"
