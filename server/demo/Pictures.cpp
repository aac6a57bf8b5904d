#include "server/demo/Pictures.h"

#include "server/demo/Canvas.h"
#include "server/demo/Random.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <stdexcept>

namespace atriumd {

namespace {

constexpr Colour paper { 255, 255, 255 }, ink { 24, 33, 47 }, grey { 102, 112, 133 }, grid { 229, 233, 239 },
    blue { 52, 87, 213 }, teal { 11, 113, 108 }, amber { 196, 124, 8 }, rust { 181, 71, 8 }, pale { 201, 211, 245 };

constexpr int width = 880, height = 480;
constexpr double left = 74, right = width - 74, top = 72, bottom = height - 60;

// A chart's frame, and where its values are. Both axes start at zero.
class Chart {
public:
    Chart(const std::string &title, double xMax, double yMax, const std::string &xName, const std::string &yName)
        : canvas(width, height, paper)
        , m_xMax(xMax)
        , m_yMax(yMax)
    {
        canvas.text({ left, 36 }, title, ink, 12);
        for (int i = 0; i <= 5; ++i) {
            const double y = bottom + (top - bottom) * i / 5;
            canvas.line({ left, y }, { right, y }, i == 0 ? grey : grid, 1);
            canvas.text({ left - 10, y + 4 }, label(yMax * i / 5), grey, 8, Canvas::Align::Right);
        }
        if (!xName.empty()) {
            for (int i = 0; i <= 6; ++i) {
                const double x = left + (right - left) * i / 6;
                canvas.line({ x, bottom }, { x, bottom + 5 }, grey, 1);
                canvas.text({ x, bottom + 20 }, label(xMax * i / 6), grey, 8, Canvas::Align::Centre);
            }
            canvas.text({ right, bottom + 42 }, xName, grey, 8, Canvas::Align::Right);
        }
        canvas.text({ left, top - 14 }, yName, grey, 8);
    }
    Point at(double x, double y) const
    {
        return { left + (right - left) * x / m_xMax, bottom + (top - bottom) * std::clamp(y / m_yMax, 0.0, 1.04) };
    }
    void curve(const std::function<double(double)> &value, Colour colour, double from = 0, double to = 1)
    {
        std::vector<Point> points;
        for (int i = 0; i <= 160; ++i) {
            const double x = m_xMax * (from + (to - from) * i / 160);
            points.push_back(at(x, value(x)));
        }
        canvas.path(points, colour, 2.6);
    }
    void legend(int place, const std::string &name, Colour colour)
    {
        const double x = right - 130.0 * place;
        canvas.line({ x - 22, top - 18 }, { x - 4, top - 18 }, colour, 3);
        canvas.text({ x + 4, top - 14 }, name, grey, 8);
    }

    Canvas canvas;

private:
    static std::string label(double value)
    {
        const auto tenths = std::lround(value * 10);
        return std::to_string(tenths / 10) + (tenths % 10 ? '.' + std::to_string(tenths % 10) : "");
    }
    const double m_xMax, m_yMax;
};

Canvas curve(const PictureOrder &order, Random &random)
{
    const double flowMax = 60.0 + 6.0 * static_cast<double>(random.between(0, 10));
    const double head = static_cast<double>(random.between(46, 66));
    Chart chart(order.title, flowMax, 100, "flow m3/h", "head m, efficiency %");
    const auto pump = [&](double q) { return head - head * 0.62 * std::pow(q / flowMax, 2.1); };
    const auto efficiency = [&](double q) { return 84 * (1 - std::pow((q / flowMax - 0.66) / 0.66, 2.0)); };
    const auto pipe = [&](double q) { return head * 0.35 + head * 0.5 * std::pow(q / flowMax, 2.0); };
    chart.curve([&](double q) { return pump(q) * 0.88; }, pale, 0, 0.97);
    chart.curve([&](double q) { return pump(q) * 0.76; }, pale, 0, 0.94);
    chart.curve(efficiency, teal, 0.02, 1);
    chart.curve(pipe, grey);
    chart.curve(pump, blue);
    double duty = 0;
    while (pipe(duty) < pump(duty))
        duty += 0.1;
    const auto cross = chart.at(duty, pump(duty));
    chart.canvas.dashes({ cross.x, bottom }, cross, amber);
    chart.canvas.dot(cross, 6, amber);
    chart.canvas.text({ cross.x - 12, bottom - 14 }, "duty point", amber, 9, Canvas::Align::Right);
    chart.legend(3, "head", blue);
    chart.legend(2, "efficiency", teal);
    chart.legend(1, "pipe", grey);
    return std::move(chart.canvas);
}

// Details: the names of the vertical and the horizontal axis, and of up to three lines.
Canvas trend(const PictureOrder &order, Random &random)
{
    Chart chart(order.title, 24, 100, order.details.at(1), order.details.at(0));
    constexpr Colour colours[] = { blue, teal, rust };
    const auto names = split(order.details.at(2), ',');
    for (std::size_t line = 0; line < std::min(names.size(), std::size(colours)); ++line) {
        const double level = 42 + 17 * static_cast<double>(line) + static_cast<double>(random.between(0, 6));
        const double rise = 4.2 - 1.2 * static_cast<double>(line) + random.unit(), phase = random.unit() * 6;
        double noise = 0;
        std::vector<Point> points;
        for (int i = 0; i <= 240; ++i) {
            const double x = i / 10.0;
            noise = noise * 0.86 + (random.unit() - 0.5) * 1.8;
            const double value
                = level * (1 - std::exp(-x / rise)) + (2.2 * std::sin(x * 0.7 + phase) + noise) * std::min(x, 1.0);
            points.push_back(chart.at(x, std::max(value, 0.0)));
        }
        chart.canvas.path(points, colours[line], 2);
        chart.legend(static_cast<int>(names.size() - line), names[line], colours[line]);
    }
    chart.canvas.dashes(chart.at(0, 90), chart.at(24, 90), amber);
    chart.canvas.text({ left + 8, chart.at(0, 90).y - 8 }, "limit", amber, 8);
    return std::move(chart.canvas);
}

Canvas vibration(const PictureOrder &order, Random &random)
{
    Chart chart(order.title, 600, 5, "Hz", "mm/s");
    const double base = 48.3;
    std::vector<Point> points;
    for (int i = 0; i <= 740; ++i) {
        const double frequency = 600.0 * i / 740;
        double value = 0.05 + random.unit() * 0.12;
        for (int harmonic = 1; harmonic <= 7; ++harmonic) {
            const double height = harmonic == 1 ? 4.1 : harmonic == 6 ? 1.9 : 1.1 / harmonic;
            value += height * std::exp(-std::pow((frequency - base * harmonic) / 2.0, 2));
        }
        points.push_back(chart.at(frequency, value));
    }
    chart.canvas.path(points, blue, 1.6);
    chart.canvas.text({ chart.at(base, 4.1).x + 12, chart.at(0, 4.1).y + 4 }, "1x  48.3 Hz", rust, 9);
    chart.canvas.text({ chart.at(base * 6, 1.9).x + 12, chart.at(0, 1.9).y + 4 }, "blades", rust, 9);
    chart.canvas.dashes(chart.at(0, 2.8), chart.at(600, 2.8), amber);
    chart.canvas.text({ right, chart.at(0, 2.8).y - 8 }, "limit ISO 10816", amber, 8, Canvas::Align::Right);
    return std::move(chart.canvas);
}

// Details: "Q1 52, Q2 54", the last one stands out.
Canvas bars(const PictureOrder &order, Random &)
{
    struct Bar {
        std::string name;
        int value = 0;
    };
    std::vector<Bar> all;
    int highest = 1;
    for (const auto &text : split(order.details.at(0), ',')) {
        const auto space = text.rfind(' ');
        all.push_back({ text.substr(0, space), std::stoi(text.substr(space + 1)) });
        highest = std::max(highest, all.back().value);
    }
    const int step = highest > 50 ? 50 : 5;
    Chart chart(order.title, static_cast<double>(all.size()), (highest + step - 1) / step * step, "", "");
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto place = static_cast<double>(i);
        const bool last = i + 1 == all.size();
        const auto corner = chart.at(place + 0.18, all[i].value);
        chart.canvas.box(corner.x, corner.y, chart.at(place + 0.82, 0).x, bottom, last ? blue : pale);
        const double middle = chart.at(place + 0.5, 0).x;
        chart.canvas.text(
            { middle, corner.y - 8 }, std::to_string(all[i].value), last ? blue : grey, 9, Canvas::Align::Centre);
        chart.canvas.text({ middle, bottom + 22 }, all[i].name, grey, 8, Canvas::Align::Centre);
    }
    return std::move(chart.canvas);
}

// Details: the rows.
Canvas gantt(const PictureOrder &order, Random &random)
{
    const auto rows = split(order.details.at(0), ',');
    Canvas canvas(width, height, paper);
    canvas.text({ 40, 36 }, order.title, ink, 12);
    const double from = 170, step = (width - 40 - from) / 26.0;
    for (int week = 0; week <= 26; week += 2) {
        const double x = from + week * step;
        canvas.line({ x, 64 }, { x, height - 40 }, grid, 1);
        canvas.text({ x, height - 20 }, std::to_string(week + 1), grey, 8, Canvas::Align::Centre);
    }
    double start = 0;
    const double today = from + 13.4 * step;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double y = 82 + 46.0 * static_cast<double>(i);
        const auto length = static_cast<double>(random.between(5, 9));
        const double x = from + start * step, end = std::min(x + length * step, width - 44.0);
        canvas.text({ from - 14, y + 18 }, rows[i], ink, 9, Canvas::Align::Right);
        canvas.box(x, y, end, y + 26, pale);
        canvas.box(x, y, std::clamp(today, x, end), y + 26, i == 1 ? amber : blue);
        if (i % 3 == 1)
            canvas.dot({ end + 12, y + 13 }, 6, teal);
        start = std::min(start + static_cast<double>(random.between(2, 4)), 19.0);
    }
    canvas.dashes({ today, 58 }, { today, height - 40 }, rust, 2);
    canvas.text({ today + 8, 60 }, "today", rust, 9);
    return canvas;
}

// From slow to fast, in bands like a contour plot.
Colour speedColour(double value)
{
    static constexpr Colour stops[]
        = { { 34, 40, 110 }, { 40, 96, 190 }, { 38, 160, 170 }, { 120, 200, 110 }, { 240, 205, 80 }, { 214, 84, 44 } };
    const double scaled = std::clamp(std::floor(value * 24) / 24, 0.0, 0.999) * 5;
    const auto index = static_cast<std::size_t>(scaled);
    const double part = scaled - static_cast<double>(index);
    const auto mix = [part](std::uint8_t a, std::uint8_t b) { return static_cast<std::uint8_t>(a + (b - a) * part); };
    const auto &a = stops[index], &b = stops[index + 1];
    return { mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue) };
}

Canvas heatmap(const PictureOrder &order, Random &random)
{
    Canvas canvas(width, height, paper);
    canvas.text({ 40, 36 }, order.title, ink, 12);
    const Point centre { 400, 262 };
    constexpr double eye = 46, rim = 190;
    const double twist = 1.5 + random.unit() * 0.5;
    const auto blades = static_cast<double>(random.between(5, 7));
    for (int y = 60; y < height - 8; ++y) {
        for (int x = 180; x < 640; ++x) {
            const double radius = std::hypot(x - centre.x, y - centre.y);
            if (radius < eye || radius > rim)
                continue;
            const double along = (radius - eye) / (rim - eye);
            double turn = (std::atan2(y - centre.y, x - centre.x) - twist * std::log(radius / eye)) * blades
                / (2 * std::numbers::pi);
            turn -= std::floor(turn);
            if (turn < 0.07) {
                canvas.set(x, y, ink);
                continue;
            }
            const double wake
                = 0.42 * std::exp(-std::pow((turn - 0.2) / 0.13, 2)) * std::exp(-std::pow((along - 0.25) / 0.3, 2));
            canvas.set(x, y, speedColour(0.22 + 0.7 * along - wake + 0.12 * std::sin(turn * std::numbers::pi)));
        }
    }
    canvas.circle(centre, eye, ink, 2.5);
    canvas.circle(centre, rim, ink, 2.5);
    canvas.circle(centre, 18, ink, 2.5);
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 22; ++x)
            canvas.set(720 + x, 110 + y, speedColour(1 - y / 300.0));
    canvas.text({ 754, 118 }, "high", grey, 9);
    canvas.text({ 754, 412 }, "low", grey, 9);
    return canvas;
}

Canvas section(const PictureOrder &order, Random &)
{
    Canvas canvas(width, height, paper);
    canvas.text({ 40, 36 }, order.title, ink, 12);
    for (int i = 0; i < 26; ++i) // hatching of the cover
        canvas.line({ 120.0 + i * 24, 400 }, { 160.0 + i * 24, 340 }, grid, 2);
    canvas.path({ { 110, 340 }, { 350, 340 }, { 350, 366 }, { 530, 366 }, { 530, 340 }, { 770, 340 } }, ink, 3);
    canvas.line({ 110, 400 }, { 770, 400 }, ink, 3);
    const Point centre { 440, 288 };
    canvas.circle(centre, 74, blue, 4);
    canvas.circle(centre, 44, pale, 2);
    canvas.line({ 386, 238 }, { 494, 238 }, rust, 5);
    canvas.text({ 512, 242 }, "flat, 8", rust, 10);
    canvas.dashes({ 366, 288 }, { 250, 288 }, grey);
    canvas.dashes({ 514, 288 }, { 630, 288 }, grey);
    canvas.line({ 366, 190 }, { 514, 190 }, grey, 1.5);
    canvas.text({ 440, 178 }, "5.7", grey, 10, Canvas::Align::Centre);
    canvas.line({ 350, 420 }, { 530, 420 }, grey, 1.5);
    canvas.text({ 440, 446 }, "groove 5.2", grey, 10, Canvas::Align::Centre);
    return canvas;
}

} // namespace

std::string drawPicture(const PictureOrder &order)
{
    Random random(0, order.title);
    struct Kind {
        std::string_view name;
        Canvas (*draw)(const PictureOrder &order, Random &random);
    };
    static constexpr Kind kinds[] = { { "curve", curve }, { "trend", trend }, { "vibration", vibration },
        { "bars", bars }, { "gantt", gantt }, { "heatmap", heatmap }, { "section", section } };
    for (const auto &[name, draw] : kinds)
        if (order.kind == name)
            return draw(order, random).png();
    throw std::invalid_argument("there is no picture of the kind " + order.kind);
}

} // namespace atriumd
