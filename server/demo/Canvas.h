#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atriumd {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
};

struct Point {
    double x = 0, y = 0;
};

// A small picture that the demo draws itself: smooth lines, filled boxes, and letters as strokes,
// so that no font is needed. Pixels count from the upper left. What is outside is cut off.
class Canvas {
public:
    Canvas(int width, int height, Colour background);

    int width() const { return m_width; }
    int height() const { return m_height; }
    void set(int x, int y, Colour colour);
    void box(double left, double top, double right, double bottom, Colour colour);
    void line(Point from, Point to, Colour colour, double thickness = 1.5);
    void path(const std::vector<Point> &points, Colour colour, double thickness = 2.2);
    void dashes(Point from, Point to, Colour colour, double thickness = 1.5);
    void circle(Point centre, double radius, Colour colour, double thickness = 1.5);
    void dot(Point centre, double radius, Colour colour);

    enum class Align { Left, Centre, Right };
    // Capital letters, digits and a few signs, `size` high; other letters lose their accents.
    void text(Point baseline, std::string_view text, Colour colour, double size = 10, Align align = Align::Left);

    std::string png() const; // ISO/IEC 15948, eight bits a channel

private:
    void blend(int x, int y, Colour colour, double coverage);

    const int m_width, m_height;
    std::vector<Colour> m_pixels;
};

} // namespace atriumd
