#include "ui/theme/Theme.h"

#include "ui/theme/IconEngine.h"
#include "ui/theme/Style.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QKeyEvent>
#include <QStyleHints>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

struct Colors {
    Token token; // only so that the table can be read
    QRgb light;
    QRgb dark;
    QRgb highLight; // high contrast
    QRgb highDark;
};

constexpr std::array table {
    Colors { Token::App, 0xFFF5F6F8, 0xFF11151B, 0xFFFFFFFF, 0xFF000000 },
    Colors { Token::Surface, 0xFFFFFFFF, 0xFF191F27, 0xFFFFFFFF, 0xFF000000 },
    Colors { Token::Surface2, 0xFFEEF1F5, 0xFF232B35, 0xFFEEF0F3, 0xFF1C2026 },
    Colors { Token::Border, 0xFFE1E5EB, 0xFF2D3743, 0xFF5A6270, 0xFFA9B2BE },
    Colors { Token::Text, 0xFF18212F, 0xFFE9EDF2, 0xFF000000, 0xFFFFFFFF },
    Colors { Token::Text2, 0xFF4A5568, 0xFFB3BDCA, 0xFF1F2733, 0xFFF0F3F7 },
    Colors {
        Token::Text3, 0xFF636D82, 0xFF94A0AF, 0xFF343D4A, 0xFFD5DAE1 }, // LOOK.md has 667085: 4.4:1 on a quiet fill
    Colors { Token::Accent, 0xFF3457D5, 0xFF9DB0FF, 0xFF12318F, 0xFFC4CFFF },
    Colors { Token::OnAccent, 0xFFFFFFFF, 0xFF11151B, 0xFFFFFFFF, 0xFF000000 },
    Colors { Token::AccentFill, 0xFFE8EDFC, 0xFF26315A, 0xFFDFE6FF, 0xFF1A2450 },
    Colors { Token::Official, 0xFF0B716C, 0xFF5AD6CB, 0xFF00504B, 0xFF8CF0E6 },
    Colors { Token::OfficialFill, 0xFFE2F4F2, 0xFF12332F, 0xFFDFF5F2, 0xFF0A2926 },
    Colors { Token::Outside, 0xFF8A5A00, 0xFFF2C572, 0xFF5C3A00, 0xFFFFD98A },
    Colors { Token::OutsideFill, 0xFFFFF3D6, 0xFF3A2E14, 0xFFFFF3D6, 0xFF2E2408 },
    Colors { Token::Danger, 0xFFB42318, 0xFFFF9A8D, 0xFF8A1209, 0xFFFFC2BA },
    Colors { Token::Success, 0xFF1A7C49, 0xFF7BD8A1, 0xFF0B4F2C, 0xFFA6F0C4 }, // LOOK.md has 1B7F4B: 4.4:1 on its fill
    Colors { Token::SuccessFill, 0xFFE3F5EA, 0xFF17342A, 0xFFE3F5EA, 0xFF0C2B1B },
    Colors { Token::Code, 0xFFF4F6F9, 0xFF141A21, 0xFFF7F8FA, 0xFF0B0E12 },
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
    0xFF0B716C,
    0xFFB5470B,
    0xFF3457D5,
    0xFF8B4FC8,
    0xFF1B7F4B,
    0xFFB42318,
    0xFF8A5A00,
    0xFFA8327A,
    0xFF0B6A9E,
    0xFF5B6472,
};

constexpr std::array<int, 5> pixels { 11, 13, 15, 20, 26 };

// Before Qt 6.10 the toolkit does not say so: then the name of the desktop's theme does.
bool systemWantsContrast()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    return QGuiApplication::styleHints()->accessibility()->contrastPreference() == Qt::ContrastPreference::HighContrast;
#else
    return qEnvironmentVariable("GTK_THEME").contains(u"HighContrast"_s, Qt::CaseInsensitive);
#endif
}

Theme *instance = nullptr;

} // namespace

struct Theme::Private {
    Mode mode = Mode::System;
    bool dark = false;
    bool highContrast = false; // wanted here
    bool reducedMotion = false;
    bool systemContrast = false;
    bool systemStill = false;
    bool showsFocus = true;
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
    const bool desktop
        = QGuiApplication::platformName() != u"offscreen" && QGuiApplication::platformName() != u"minimal";
    d->family = desktop ? system.family() : u"sans-serif"_s;
    if (desktop)
        d->fontScale = qBound(1.0, QFontInfo(system).pixelSize() / 13.0, 2.0);
    d->systemContrast = systemWantsContrast();
    d->systemStill = !QApplication::isEffectEnabled(Qt::UI_General);
    QApplication::setStyle(new Style);
    QApplication::setFont(font(TextSize::Body));
    qApp->installEventFilter(this);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (d->mode == Mode::System)
            apply();
    });
    apply();
}

Theme::~Theme() { instance = nullptr; }

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

Theme::Mode Theme::mode() const { return d->mode; }

void Theme::setHighContrast(bool wanted)
{
    if (wanted == d->highContrast)
        return;
    d->highContrast = wanted;
    apply();
}

bool Theme::isHighContrastWanted() const { return d->highContrast; }

bool Theme::isHighContrast() const { return d->highContrast || d->systemContrast; }

void Theme::setReducedMotion(bool wanted)
{
    if (wanted == d->reducedMotion)
        return;
    d->reducedMotion = wanted;
    Q_EMIT changed();
}

bool Theme::isReducedMotionWanted() const { return d->reducedMotion; }

bool Theme::showsFocus() const { return d->showsFocus; }

void Theme::setShowsFocus(bool shows)
{
    if (shows == std::exchange(d->showsFocus, shows))
        return;
    QWidget *focus = QApplication::focusWidget();
    if (auto *area = qobject_cast<QAbstractScrollArea *>(focus))
        area->viewport()->update();
    if (focus)
        focus->update();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        setShowsFocus(false);
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Control && key != Qt::Key_Shift && key != Qt::Key_Alt && key != Qt::Key_Meta)
            setShowsFocus(true);
    }
    return QObject::eventFilter(watched, event);
}

int Theme::duration(int milliseconds) const { return d->reducedMotion || d->systemStill ? 0 : milliseconds; }

void Theme::apply()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // So that what the system draws (title bar, file dialogs) is of the same mode.
    const QSignalBlocker blocked(QGuiApplication::styleHints());
    if (d->mode == Mode::System)
        QGuiApplication::styleHints()->unsetColorScheme();
    else
        QGuiApplication::styleHints()->setColorScheme(
            d->mode == Mode::Dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
#endif
    d->dark = d->mode == Mode::System ? QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark
                                      : d->mode == Mode::Dark;
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::App));
    palette.setColor(QPalette::Base, color(Token::Surface));
    palette.setColor(QPalette::AlternateBase, color(Token::Surface2));
    palette.setColor(QPalette::Button, color(Token::Surface));
    for (const auto role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText, QPalette::ToolTipBase })
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

bool Theme::isDark() const { return d->dark; }

QColor Theme::color(Token token) const { return color(token, d->dark, isHighContrast()); }

QColor Theme::color(Token token, bool dark, bool highContrast)
{
    const Colors &row = table[static_cast<size_t>(token)];
    if (highContrast)
        return QColor::fromRgba(dark ? row.highDark : row.highLight);
    return QColor::fromRgba(dark ? row.dark : row.light);
}

QFont Theme::emojiFont(int pixels) const
{
    QFont font;
    font.setFamilies({ u"Apple Color Emoji"_s, u"Segoe UI Emoji"_s, u"Noto Color Emoji"_s, d->family });
    font.setPixelSize(pixels);
    return font;
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

QIcon Theme::icon(const QString &name, Token token) const { return QIcon(new IconEngine(name, token)); }

QColor Theme::personColor(const QString &id)
{
    // Not qHash: the same person has the same colour at every start and on every device.
    quint32 hash = 2166136261U; // FNV-1a
    for (const QChar c : id)
        hash = (hash ^ c.unicode()) * 16777619U;
    return QColor::fromRgba(people[hash % people.size()]);
}

} // namespace atrium
