#include "Figures.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

Figures::Figures(const QString &bench, const QStringList &arguments)
    : m_bench(bench)
    , m_file(arguments.value(1))
{
    std::printf("\n%s\n%-34s %12s %-6s %12s %7s\n", qPrintable(bench), "figure", "Atrium", "unit", "floor", "ratio");
}

void Figures::add(const QString &figure, double value, const QString &unit, double floor)
{
    QJsonObject row { { u"bench"_s, m_bench }, { u"figure"_s, figure }, { u"value"_s, value }, { u"unit"_s, unit } };
    std::printf("%-34s %12.1f %-6s", qPrintable(figure), value, qPrintable(unit));
    if (floor > 0) {
        row[u"floor"_s] = floor;
        row[u"ratio"_s] = value / floor;
        std::printf(" %12.1f %7.2f", floor, value / floor);
    }
    std::printf("\n");
    std::fflush(stdout);
    if (m_file.isEmpty())
        return;
    QFile file(m_file);
    if (!file.open(QIODevice::Append)) {
        std::fprintf(stderr, "%s cannot be written: %s\n", qPrintable(m_file), qPrintable(file.errorString()));
        std::exit(1);
    }
    file.write(QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n');
}

double median(QList<double> values) { return percentile(std::move(values), 0.5); }

double percentile(QList<double> values, double part)
{
    std::ranges::sort(values);
    const auto index = static_cast<qsizetype>(static_cast<double>(values.size()) * part);
    return values.isEmpty() ? 0 : values[std::min(index, values.size() - 1)];
}

int sizeOr(int usual, const QStringList &arguments)
{
    const int given = arguments.value(2).toInt();
    return given > 0 ? given : usual;
}

double processorTime(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' '); // from the third field on
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double peakMemory(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toDouble() * 1024 / 1e6;
        }
    }
    return 0;
}

double proportionalMemory(qint64 pid)
{
    double bytes = 0;
    QFile rollup(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (rollup.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : rollup.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                bytes += line.simplified().split(' ').value(1).toDouble() * 1024 / 1e6;
        }
    }
    const QDir tasks(u"/proc/%1/task"_s.arg(pid));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(tasks.filePath(task + u"/children"_s));
        if (children.open(QIODevice::ReadOnly)) {
            for (const QByteArray &child : children.readAll().simplified().split(' ')) {
                if (!child.isEmpty())
                    bytes += proportionalMemory(child.toLongLong());
            }
        }
    }
    return bytes;
}
