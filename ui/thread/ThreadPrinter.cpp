#include "ui/thread/ThreadPrinter.h"

#include "sync/Client.h"
#include "ui/thread/ThreadDocument.h"
#include "ui/widgets/FileDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>

#include <memory>

namespace atrium::threadPrinter {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::ThreadPrinter)
};
const QMarginsF margins(18, 14, 18, 14); // millimetres

// What the region uses: Letter where inches are used.
QPageSize paper()
{
    return QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

void print(Client &client, const Id &threadId, QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto document = std::make_shared<ThreadDocument>(client.reader(), threadId);
    printer->setPageSize(paper());
    printer->setPageMargins(margins, QPageLayout::Millimeter);
    printer->setDocName(document->fileName());
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setWindowTitle(Words::tr("Print"));
    dialog->resize(900, 700);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
        [document](QPrinter *device) { document->paintOn(*device); });
    QObject::connect(dialog, &QObject::destroyed, [printer, document] { }); // they live as long as it does
    dialog->open();
}

void saveAsPdf(Client &client, const Id &threadId, QWidget *parent)
{
    const QString name = ThreadDocument(client.reader(), threadId).fileName();
    auto *dialog = fileDialog(parent, Words::tr("Save as PDF"));
    dialog->setNameFilter(Words::tr("PDF (*.pdf)"));
    dialog->setObjectName(u"savePdfDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name + u".pdf"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&client, threadId, parent](const QString &path) {
        const Result<int> written = writePdf(client, threadId, path);
        if (written)
            return;
        auto *box = new QMessageBox(parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setText(u"%1 %2"_s.arg(written.error().message, written.error().hint));
        box->open();
    });
    dialog->open();
}

// Whole or not at all: a file that is there is replaced when the new one is finished.
Result<int> writePdf(const Client &client, const Id &threadId, const QString &path)
{
    const auto unwritable = [&] {
        return failure(u"unwritable"_s, Words::tr("Atrium cannot write to %1.").arg(QDir::toNativeSeparators(path)),
            Words::tr("Choose another place."));
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    ThreadDocument document(client.reader(), threadId);
    {
        QPdfWriter writer(&file);
        writer.setPageSize(paper());
        writer.setPageMargins(margins, QPageLayout::Millimeter);
        writer.setTitle(document.title());
        writer.setCreator(u"Atrium"_s);
        writer.setResolution(300);
        if (!document.paintOn(writer))
            return unwritable();
    }
    if (!file.commit())
        return unwritable();
    return document.pages();
}

} // namespace atrium::threadPrinter
