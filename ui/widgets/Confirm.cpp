#include "ui/widgets/Confirm.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace atrium {

void confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &action,
    std::function<void()> then)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"confirm"_s);
    box->setIcon(QMessageBox::NoIcon);
    box->setTextFormat(Qt::PlainText);
    box->setText(explanation.isEmpty() ? question : question + u"\n\n"_s + explanation);
    QPushButton *yes = box->addButton(action, QMessageBox::AcceptRole);
    yes->setObjectName(u"confirmYes"_s);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(then));
    box->open();
}

} // namespace atrium
