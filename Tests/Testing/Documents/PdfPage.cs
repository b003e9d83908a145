using System.Globalization;
using System.Text;

namespace Assistant.Testing.Documents;

/// <summary>What is drawn on an A4 page. Lengths are points; y counts from the top.</summary>
internal sealed class PdfPage
{
    public const double Width = 595, Height = 842;

    private readonly StringBuilder _drawn = new();

    /// <summary>The picture that fills the page, or null.</summary>
    public GreyPicture? Picture { get; init; }

    /// <summary>How far the picture leans to the right, in degrees.</summary>
    public double Tilt { get; init; }

    /// <summary>The drawing as PDF operators.</summary>
    public string Drawn => Picture is null ? _drawn.ToString() : Pictured();

    public void Text(string words, PdfFont font, double size, double x, double baseline) =>
        Draw($"BT /{font.Name} {size:0.##} Tf {x:0.##} {Height - baseline:0.##} Td <{font.Encoded(words)}> Tj ET\n");

    public void Rule(double x1, double y1, double x2, double y2) =>
        Draw($"0.6 w {x1:0.##} {Height - y1:0.##} m {x2:0.##} {Height - y2:0.##} l S\n");

    private string Pictured()
    {
        var (sine, cosine) = Math.SinCos(-Tilt * Math.PI / 180);
        return string.Create(CultureInfo.InvariantCulture, $"{cosine:0.#####} {sine:0.#####} {-sine:0.#####} {cosine:0.#####} 0 0 cm {Width} 0 0 {Height} 0 0 cm /P Do");
    }

    private void Draw(FormattableString operators) => _drawn.Append(operators.ToString(CultureInfo.InvariantCulture));
}
