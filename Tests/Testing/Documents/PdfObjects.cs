using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Assistant.Testing.Documents;

/// <summary>The numbered objects of a PDF file, written one after the other, and the table that says where each begins.</summary>
internal sealed class PdfObjects
{
    private readonly MemoryStream _file = new();
    private readonly List<long> _starts = [];

    public PdfObjects() => Write("%PDF-1.5\n");

    /// <summary>Keeps a number for an object that others name before it is written.</summary>
    public int Reserve()
    {
        _starts.Add(0);
        return _starts.Count;
    }

    /// <summary>Writes an object and gives its number.</summary>
    public int Add(string content) => Add(Reserve(), content);

    /// <summary>Writes an object under a number kept for it.</summary>
    public int Add(int number, string content)
    {
        _starts[number - 1] = _file.Position;
        Write($"{number} 0 obj\n{content}\nendobj\n");
        return number;
    }

    /// <summary>Writes a compressed stream and gives its number.</summary>
    public int AddStream(string entries, ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(content);
        var number = Reserve();
        _starts[number - 1] = _file.Position;
        Write($"{number} 0 obj\n<< {entries} /Filter /FlateDecode /Length {packed.Length} >>\nstream\n");
        packed.WriteTo(_file);
        Write("\nendstream\nendobj\n");
        return number;
    }

    /// <summary>The whole file.</summary>
    /// <param name="root">The number of the catalogue.</param>
    public byte[] ToArray(int root)
    {
        var table = _file.Position;
        Write($"xref\n0 {_starts.Count + 1}\n0000000000 65535 f \n");
        foreach (var start in _starts)
            Write(string.Create(CultureInfo.InvariantCulture, $"{start:D10} 00000 n \n"));
        Write($"trailer\n<< /Size {_starts.Count + 1} /Root {root} 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return _file.ToArray();
    }

    private void Write(string text) => _file.Write(Encoding.Latin1.GetBytes(text));
}
