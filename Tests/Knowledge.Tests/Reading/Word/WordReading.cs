using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Reading.Word;

namespace Assistant.Knowledge.Tests.Reading.Word;

/// <summary>Reads Word documents of tests the way files are read.</summary>
internal static class WordReading
{
    private static readonly PlanFileReader Reader = new([new WordFormatReader()]);

    /// <summary>Reads a file.</summary>
    public static Task<SourceReading> ReadAsync(byte[] content, string name = "plan.docx") => Reader.ReadAsync(name, content, CancellationToken.None);

    /// <summary>Reads a document.</summary>
    public static Task<SourceReading> ReadAsync(WordFile file) => ReadAsync(file.ToBytes());

    /// <summary>The text of a document.</summary>
    public static async Task<SourceText> TextAsync(WordFile file) => (await ReadAsync(file)).ShouldBeOfType<SourceReading.Done>().Text;

    /// <summary>The lines of a document, a blank one at the end left out.</summary>
    public static async Task<IReadOnlyList<string>> LinesAsync(WordFile file)
    {
        List<string> lines = [.. (await TextAsync(file)).Lines.Select(line => line.Text)];
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    /// <summary>The lines of a document with this body.</summary>
    public static Task<IReadOnlyList<string>> LinesAsync(string body) => LinesAsync(new WordFile(body));
}
