#include "ui/feed/FileRisk.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::FileRisk)
};

const QSet<QString> &programs()
{
    static const QSet<QString> extensions {
        // Windows
        u"exe"_s,
        u"msi"_s,
        u"msp"_s,
        u"msix"_s,
        u"appx"_s,
        u"bat"_s,
        u"cmd"_s,
        u"com"_s,
        u"scr"_s,
        u"pif"_s,
        u"cpl"_s,
        u"dll"_s,
        u"ps1"_s,
        u"psm1"_s,
        u"vbs"_s,
        u"vbe"_s,
        u"wsf"_s,
        u"wsh"_s,
        u"jse"_s,
        u"hta"_s,
        u"lnk"_s,
        u"reg"_s,
        u"scf"_s,
        u"inf"_s,
        u"gadget"_s,
        u"iso"_s,
        u"img"_s,
        u"vhd"_s,
        u"vhdx"_s,
        u"chm"_s,
        u"application"_s,
        u"appref-ms"_s,
        u"settingcontent-ms"_s,
        // macOS
        u"app"_s,
        u"dmg"_s,
        u"pkg"_s,
        u"mpkg"_s,
        u"command"_s,
        u"workflow"_s,
        u"scpt"_s,
        u"terminal"_s,
        // Linux and everywhere
        u"sh"_s,
        u"bash"_s,
        u"zsh"_s,
        u"csh"_s,
        u"ksh"_s,
        u"fish"_s,
        u"run"_s,
        u"bin"_s,
        u"out"_s,
        u"desktop"_s,
        u"appimage"_s,
        u"deb"_s,
        u"rpm"_s,
        u"snap"_s,
        u"flatpak"_s,
        u"flatpakref"_s,
        u"jar"_s,
        u"jnlp"_s,
        u"js"_s,
        u"mjs"_s,
        u"py"_s,
        u"pyw"_s,
        u"pyz"_s,
        u"pl"_s,
        u"rb"_s,
        u"lua"_s,
        u"apk"_s,
        u"ipa"_s,
        u"crx"_s,
        u"xpi"_s,
    };
    return extensions;
}

const QSet<QString> &pages()
{
    static const QSet<QString> extensions { u"html"_s, u"htm"_s, u"xhtml"_s, u"xht"_s, u"shtml"_s, u"mht"_s, u"mhtml"_s,
        u"svg"_s, u"svgz"_s, u"url"_s, u"webloc"_s, u"website"_s, u"xml"_s, u"xsl"_s };
    return extensions;
}

const QSet<QString> &macros()
{
    static const QSet<QString> extensions { u"docm"_s, u"dotm"_s, u"xlsm"_s, u"xltm"_s, u"xlam"_s, u"xll"_s, u"pptm"_s,
        u"potm"_s, u"ppam"_s, u"ppsm"_s, u"sldm"_s, u"one"_s, u"slk"_s, u"iqy"_s };
    return extensions;
}

FileRisk byExtension(const QString &extension)
{
    return programs().contains(extension) ? FileRisk::Program
        : pages().contains(extension)     ? FileRisk::Page
        : macros().contains(extension)    ? FileRisk::Macros
                                          : FileRisk::None;
}

FileRisk byType(const QString &type)
{
    static const QStringList runs { u"executable"_s, u"x-msdos"_s, u"x-msdownload"_s, u"x-msi"_s, u"x-ms-shortcut"_s,
        u"x-dosexec"_s, u"x-sharedlib"_s, u"x-elf"_s, u"x-mach-binary"_s, u"shellscript"_s, u"x-sh"_s, u"x-csh"_s,
        u"javascript"_s, u"ecmascript"_s, u"java-archive"_s, u"x-bat"_s, u"powershell"_s, u"vbscript"_s, u"x-python"_s,
        u"x-perl"_s, u"x-ruby"_s, u"x-desktop"_s, u"debian"_s, u"x-deb"_s, u"x-rpm"_s, u"apple-diskimage"_s,
        u"appimage"_s, u"android.package"_s, u"x-java-jnlp"_s, u"hta"_s };
    static const QStringList shows { u"text/html"_s, u"xhtml"_s, u"image/svg"_s, u"message/rfc822"_s,
        u"x-mimearchive"_s, u"text/xml"_s, u"application/xml"_s, u"x-mswinurl"_s };
    const auto names = [&type](const QString &part) { return type.contains(part); };
    return std::ranges::any_of(runs, names) ? FileRisk::Program
        : std::ranges::any_of(shows, names) ? FileRisk::Page
        : type.contains(u"macroenabled"_s)  ? FileRisk::Macros
                                            : FileRisk::None;
}

} // namespace

FileRisk riskOf(const QString &name, const QString &mediaType)
{
    // "photo.jpg.exe", "photo.exe " and "photo.exe." are all the same to Windows.
    QString file = name.toLower().trimmed();
    while (file.endsWith(u'.') || file.endsWith(u' '))
        file.chop(1);
    // A mark that turns the direction of writing makes "annexe.exe" look like "exe.exenna".
    const bool disguised
        = std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Format && c != u'\u200D'; });
    const qsizetype dot = file.lastIndexOf(u'.');
    const FileRisk named = dot < 0 ? FileRisk::None : byExtension(file.sliced(dot + 1));
    if (named == FileRisk::Program || disguised)
        return FileRisk::Program;
    const FileRisk typed = byType(mediaType.toLower());
    return typed == FileRisk::Program || named == FileRisk::None ? typed : named;
}

QString riskText(FileRisk risk)
{
    switch (risk) {
    case FileRisk::None:
        return {};
    case FileRisk::Program:
        return Words::tr("This is a program. Once opened, it can do everything on this computer that you can. "
                         "Open it only if you know who wrote it and expected to get it.");
    case FileRisk::Page:
        return Words::tr("This opens in your browser and can run scripts there. It can also look like a sign-in page "
                         "that it is not.");
    case FileRisk::Macros:
        return Words::tr("This office file can contain macros: small programs that run when it is opened. "
                         "Leave them switched off unless you know who wrote them.");
    }
    return {};
}

QString fileIcon(const QString &name, const QString &mediaType)
{
    static const QSet<QString> sheets { u"xls"_s, u"xlsx"_s, u"xlsm"_s, u"ods"_s, u"csv"_s };
    static const QSet<QString> archives { u"zip"_s, u"7z"_s, u"rar"_s, u"gz"_s, u"tar"_s, u"xz"_s, u"zst"_s, u"bz2"_s };
    static const QSet<QString> texts { u"pdf"_s, u"doc"_s, u"docx"_s, u"odt"_s, u"rtf"_s, u"txt"_s, u"md"_s, u"ppt"_s,
        u"pptx"_s, u"odp"_s };
    const QString extension = name.section(u'.', -1).toLower();
    return mediaType.startsWith("image/"_L1) ? u"image"_s
        : sheets.contains(extension)         ? u"file-spreadsheet"_s
        : archives.contains(extension)       ? u"file-archive"_s
        : riskOf(name, mediaType) == FileRisk::Program || riskOf(name, mediaType) == FileRisk::Page ? u"file-code"_s
        : texts.contains(extension) || mediaType.startsWith("text/"_L1)                             ? u"file-text"_s
                                                                                                    : u"file"_s;
}

} // namespace atrium
