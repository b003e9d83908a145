using System.Globalization;
using System.Text;

namespace Assistant.Testing.Documents;

/// <summary>A picture in shades of grey, a byte a dot, row by row.</summary>
/// <param name="Columns">Dots across.</param>
/// <param name="Rows">Dots down.</param>
/// <param name="Dots">0 is black, 255 white.</param>
internal sealed record GreyPicture(int Columns, int Rows, ReadOnlyMemory<byte> Dots)
{
    /// <summary>Reads a binary PGM file, as pdftoppm writes it.</summary>
    public static GreyPicture FromPgm(byte[] file)
    {
        var (at, words) = (0, new List<string>());
        while (words.Count < 4)
        {
            var start = at;
            while (!char.IsWhiteSpace((char)file[at]))
                at++;
            words.Add(Encoding.ASCII.GetString(file, start, at - start));
            at++;
        }

        if (words[0] != "P5")
            throw new InvalidDataException("Not a binary PGM file.");
        return new GreyPicture(int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture), file.AsMemory(at));
    }
}
