#include "ui/theme/Theme.h"

#include "ui/theme/IconEngine.h"
#include "ui/theme/Style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleHints>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

struct Colors {
    Token token; // only so that the table can be read
    QRgb light;
    QRgb dark;
};

constexpr std::array table {
    Colors { Token::App, 0xFFF5F6F8, 0xFF11151B },
    Colors { Token::Surface, 0xFFFFFFFF, 0xFF191F27 },
    Colors { Token::Surface2, 0xFFEEF1F5, 0xFF232B35 },
    Colors { Token::Border, 0xFFE1E5EB, 0xFF2D3743 },
    Colors { Token::Text, 0xFF18212F, 0xFFE9EDF2 },
    Colors { Token::Text2, 0xFF4A5568, 0xFFB3BDCA },
    Colors { Token::Text3, 0xFF667085, 0xFF94A0AF },
    Colors { Token::Accent, 0xFF3457D5, 0xFF9DB0FF },
    Colors { Token::OnAccent, 0xFFFFFFFF, 0xFF11151B },
    Colors { Token::AccentFill, 0xFFE8EDFC, 0xFF26315A },
    Colors { Token::Official, 0xFF0B716C, 0xFF5AD6CB },
    Colors { Token::OfficialFill, 0xFFE2F4F2, 0xFF12332F },
    Colors { Token::Outside, 0xFF8A5A00, 0xFFF2C572 },
    Colors { Token::OutsideFill, 0xFFFFF3D6, 0xFF3A2E14 },
    Colors { Token::Danger, 0xFFB42318, 0xFFFF9A8D },
    Colors { Token::Success, 0xFF1A7C49, 0xFF7BD8A1 }, // LOOK.md has 1B7F4B: 4.4:1 on its fill
    Colors { Token::SuccessFill, 0xFFE3F5EA, 0xFF17342A },
    Colors { Token::Code, 0xFFF4F6F9, 0xFF141A21 },
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < table.size(); ++i)
        if (table[i].token != static_cast<Token>(i))
            return false;
    return true;
}
static_assert(inOrder(), "the table is indexed by token");

// Under white initials in both modes, so at 4.5:1 against white.
constexpr std::array<QRgb, 10> people {
    0xFF0B716C, 0xFFB5470B, 0xFF3457D5, 0xFF8B4FC8, 0xFF1B7F4B,
    0xFFB42318, 0xFF8A5A00, 0xFFA8327A, 0xFF0B6A9E, 0xFF5B6472,
};

constexpr std::array<int, 5> pixels { 11, 13, 15, 20, 26 };

Theme *instance = nullptr;

} // namespace

struct Theme::Private {
    Mode mode = Mode::System;
    bool dark = false;
    QString family;
    double fontScale = 1.0; // what the person has set in the system, against the usual size
};

Theme::Theme(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    Q_ASSERT(qApp && !instance);
    instance = this;
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // Without a desktop there is no font that a person has chosen.
    const bool desktop = QGuiApplication::platformName() != u"offscreen" && QGuiApplication::platformName() != u"minimal";
    d->family = desktop ? system.family() : u"sans-serif"_s;
    if (desktop)
        d->fontScale = qBound(1.0, QFontInfo(system).pixelSize() / 13.0, 2.0);
    QApplication::setStyle(new Style);
    QApplication::setFont(font(TextSize::Body));
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (d->mode == Mode::System)
            apply();
    });
    apply();
}

Theme::~Theme()
{
    instance = nullptr;
}

Theme &Theme::current()
{
    Q_ASSERT(instance);
    return *instance;
}

void Theme::setMode(Mode mode)
{
    if (mode == d->mode)
        return;
    d->mode = mode;
    apply();
}

Theme::Mode Theme::mode() const
{
    return d->mode;
}

void Theme::apply()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // So that what the system draws (title bar, file dialogs) is of the same mode.
    const QSignalBlocker blocked(QGuiApplication::styleHints());
    if (d->mode == Mode::System)
        QGuiApplication::styleHints()->unsetColorScheme();
    else
        QGuiApplication::styleHints()->setColorScheme(d->mode == Mode::Dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
#endif
    d->dark = d->mode == Mode::System ? QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark
                                      : d->mode == Mode::Dark;
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::App));
    palette.setColor(QPalette::Base, color(Token::Surface));
    palette.setColor(QPalette::AlternateBase, color(Token::Surface2));
    palette.setColor(QPalette::Button, color(Token::Surface));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText, QPalette::ToolTipBase })
        palette.setColor(role, color(Token::Text));
    palette.setColor(QPalette::ToolTipText, color(Token::Surface));
    palette.setColor(QPalette::PlaceholderText, color(Token::Text3));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, color(Token::Text3));
    palette.setColor(QPalette::Highlight, color(Token::Accent));
    palette.setColor(QPalette::HighlightedText, color(Token::OnAccent));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(Token::AccentFill));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, color(Token::Text));
    palette.setColor(QPalette::Accent, color(Token::Accent));
    palette.setColor(QPalette::Link, color(Token::Accent));
    palette.setColor(QPalette::LinkVisited, color(Token::Accent));
    for (const auto role : { QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark })
        palette.setColor(role, color(Token::Border));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 64));
    QApplication::setPalette(palette);
    Q_EMIT changed();
}

bool Theme::isDark() const
{
    return d->dark;
}

QColor Theme::color(Token token) const
{
    return color(token, d->dark);
}

QColor Theme::color(Token token, bool dark)
{
    const Colors &row = table[static_cast<size_t>(token)];
    return QColor::fromRgba(dark ? row.dark : row.light);
}

QFont Theme::font(TextSize size, Weight weight) const
{
    QFont font(d->family);
    font.setPixelSize(qRound(pixels[static_cast<size_t>(size)] * d->fontScale));
    // Most families come in steps of 100. Large text takes the heavier neighbour, or a title would
    // not look stronger than what is under it; small text the one whose letters stay open.
    if (weight == Weight::Regular)
        font.setWeight(QFont::Normal);
    else
        font.setWeight(weight == Weight::Strong && size >= TextSize::Title ? QFont::Bold : QFont::DemiBold);
    return font;
}

QIcon Theme::icon(const QString &name, Token token) const
{
    return QIcon(new IconEngine(name, token));
}

QColor Theme::personColor(const QString &id)
{
    // Not qHash: the same person has the same colour at every start and on every device.
    quint32 hash = 2166136261U; // FNV-1a
    for (const QChar c : id)
        hash = (hash ^ c.unicode()) * 16777619U;
    return QColor::fromRgba(people[hash % people.size()]);
}

} // namespace atrium
