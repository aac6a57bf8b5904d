#include "server/demo/Canvas.h"

#include "server/demo/Corpus.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <zlib.h>

namespace atriumd {

namespace {

// Strokes on a grid of 4 by 6, points as "xy", from the lower left.
const std::map<char, std::string_view> &glyphs()
{
    static const std::map<char, std::string_view> all {
        { 'a', "002640 1232" },
        { 'b', "00063645443303 3342413000" },
        { 'c', "4536160501103041" },
        { 'd', "00062644422000" },
        { 'e', "46060040 0333" },
        { 'f', "460600 0333" },
        { 'g', "45361605011030414323" },
        { 'h', "0006 4046 0343" },
        { 'i', "2026" },
        { 'j', "4641301001" },
        { 'k', "0006 4602 1340" },
        { 'l', "060040" },
        { 'm', "0006234640" },
        { 'n', "00064046" },
        { 'o', "163645413010010516" },
        { 'p', "00063645443303" },
        { 'q', "163645413010010516 2240" },
        { 'r', "00063645443303 2340" },
        { 's', "453616050413334241301001" },
        { 't', "0646 2620" },
        { 'u', "060110304146" },
        { 'v', "062046" },
        { 'w', "0610243046" },
        { 'x', "0046 0640" },
        { 'y', "062346 2320" },
        { 'z', "06460040" },
        { '0', "163645413010010516" },
        { '1', "152620" },
        { '2', "05163645440040" },
        { '3', "064623334241301001" },
        { '4', "30360242" },
        { '5', "460603334241301001" },
        { '6', "4536160501103041423303" },
        { '7', "064610" },
        { '8', "13040516364544331302011030414233" },
        { '9', "0110304145361605041343" },
        { '.', "2021" },
        { ',', "2110" },
        { '-', "1333" },
        { '+', "2125 0343" },
        { '/', "0046" },
        { '%', "0046 0506161505 3031414030" },
        { ':', "2122 2425" },
        { '(', "36252130" },
        { ')', "16252110" },
        { '=', "0242 0444" },
        { '[', "36161030" },
        { ']', "16363010" },
    };
    return all;
}

void appendBigEndian(std::string &out, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out += static_cast<char>(value >> shift & 0xff);
}

void appendChunk(std::string &out, const std::string &typeAndData)
{
    appendBigEndian(out, static_cast<std::uint32_t>(typeAndData.size() - 4));
    out += typeAndData;
    const auto sum
        = crc32(0, reinterpret_cast<const Bytef *>(typeAndData.data()), static_cast<uInt>(typeAndData.size()));
    appendBigEndian(out, static_cast<std::uint32_t>(sum));
}

} // namespace

Canvas::Canvas(int width, int height, Colour background)
    : m_width(width)
    , m_height(height)
    , m_pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), background)
{
}

void Canvas::set(int x, int y, Colour colour) { blend(x, y, colour, 1); }

void Canvas::blend(int x, int y, Colour colour, double coverage)
{
    if (x < 0 || y < 0 || x >= m_width || y >= m_height || coverage <= 0)
        return;
    auto &pixel
        = m_pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x)];
    const double part = std::min(coverage, 1.0);
    const auto mix = [part](std::uint8_t below, std::uint8_t above) {
        return static_cast<std::uint8_t>(std::lround(below * (1 - part) + above * part));
    };
    pixel = { mix(pixel.red, colour.red), mix(pixel.green, colour.green), mix(pixel.blue, colour.blue) };
}

void Canvas::box(double left, double top, double right, double bottom, Colour colour)
{
    for (int y = static_cast<int>(std::lround(top)); y < static_cast<int>(std::lround(bottom)); ++y)
        for (int x = static_cast<int>(std::lround(left)); x < static_cast<int>(std::lround(right)); ++x)
            set(x, y, colour);
}

void Canvas::line(Point from, Point to, Colour colour, double thickness)
{
    const double dx = to.x - from.x, dy = to.y - from.y;
    const double length = dx * dx + dy * dy;
    const double reach = thickness / 2 + 1;
    for (int y = static_cast<int>(std::min(from.y, to.y) - reach);
        y <= static_cast<int>(std::max(from.y, to.y) + reach); ++y) {
        for (int x = static_cast<int>(std::min(from.x, to.x) - reach);
            x <= static_cast<int>(std::max(from.x, to.x) + reach); ++x) {
            const double px = x + 0.5 - from.x, py = y + 0.5 - from.y;
            const double along = length > 0 ? std::clamp((px * dx + py * dy) / length, 0.0, 1.0) : 0.0;
            blend(x, y, colour, thickness / 2 + 0.5 - std::hypot(px - along * dx, py - along * dy));
        }
    }
}

void Canvas::path(const std::vector<Point> &points, Colour colour, double thickness)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        line(points[i - 1], points[i], colour, thickness);
}

void Canvas::dashes(Point from, Point to, Colour colour, double thickness)
{
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    const auto at
        = [&](double part) { return Point { from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part }; };
    for (double start = 0; start < length; start += 11)
        line(at(start / length), at(std::min(start + 6, length) / length), colour, thickness);
}

void Canvas::circle(Point centre, double radius, Colour colour, double thickness)
{
    constexpr int corners = 96;
    std::vector<Point> points;
    for (int i = 0; i <= corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        points.push_back({ centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle) });
    }
    path(points, colour, thickness);
}

void Canvas::dot(Point centre, double radius, Colour colour) { line(centre, centre, colour, radius * 2); }

void Canvas::text(Point baseline, std::string_view text, Colour colour, double size, Align align)
{
    const double scale = size / 6;
    const double advance = 5.8 * scale;
    const auto letters = fold(text);
    const double width = advance * static_cast<double>(letters.size()) - 1.8 * scale;
    double x = baseline.x - (align == Align::Centre ? width / 2 : align == Align::Right ? width : 0);
    for (const char letter : letters) {
        if (const auto glyph = glyphs().find(letter); glyph != glyphs().end()) {
            for (const auto &stroke : split(glyph->second, ' ')) {
                std::vector<Point> points;
                for (std::size_t i = 0; i + 1 < stroke.size(); i += 2)
                    points.push_back({ x + (stroke[i] - '0') * scale, baseline.y - (stroke[i + 1] - '0') * scale });
                path(points, colour, std::max(1.2, size / 8));
            }
        }
        x += advance;
    }
}

std::string Canvas::png() const
{
    std::string raw; // each row after the filter "Up"
    const auto row = static_cast<std::size_t>(m_width);
    for (std::size_t i = 0; i < m_pixels.size(); ++i) {
        if (i % row == 0)
            raw += '\2';
        const auto &here = m_pixels[i];
        const Colour above = i < row ? Colour {} : m_pixels[i - row];
        raw += static_cast<char>(here.red - above.red);
        raw += static_cast<char>(here.green - above.green);
        raw += static_cast<char>(here.blue - above.blue);
    }
    auto size = compressBound(static_cast<uLong>(raw.size()));
    std::string packed(size, '\0');
    compress2(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(raw.data()),
        static_cast<uLong>(raw.size()), 9); // cannot fail: the room is compressBound()
    packed.resize(size);

    std::string header = "IHDR";
    appendBigEndian(header, static_cast<std::uint32_t>(m_width));
    appendBigEndian(header, static_cast<std::uint32_t>(m_height));
    header += std::string("\x08\x02\x00\x00\x00", 5); // 8 bits, RGB
    std::string out("\x89PNG\r\n\x1a\n", 8);
    appendChunk(out, header);
    appendChunk(out, "IDAT" + packed);
    appendChunk(out, "IEND");
    return out;
}

} // namespace atriumd
