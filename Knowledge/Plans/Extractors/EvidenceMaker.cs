using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Makes evidence that quotes the source as it stands, whatever was repaired for reading.</summary>
/// <param name="original">The text as it was read from the file.</param>
internal sealed class EvidenceMaker(SourceText original)
{
    /// <summary>Evidence for a whole block.</summary>
    public Evidence Of(TextBlock block) => Of(block, 0, block.Text.Length);

    /// <summary>Evidence for a stretch of a block: the words where the source has them on one line, else the whole lines.</summary>
    public Evidence Of(TextBlock block, int start, int length)
    {
        var words = block.Slice(start, length);
        var span = words.Lines;
        if (words.Text.Length > 0 && span.First == span.Last && Line(span.First).Contains(words.Text, StringComparison.Ordinal))
            return new Evidence(span, words.Text);
        var own = words.OwnLines.Select(line => Line(line).Trim()).Where(text => text.Length > 0);
        return new Evidence(span, string.Join(' ', own));
    }

    /// <summary>Evidence for whole lines.</summary>
    public Evidence Of(LineSpan lines) => new(lines, original.Quote(lines));

    private string Line(int number) => original.Lines[number - 1].Text;
}
