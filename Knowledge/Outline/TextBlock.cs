using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline;

/// <summary>Running text put together from one or more lines; every character knows its line.</summary>
public sealed class TextBlock
{
    private readonly IReadOnlyList<(int Start, int Line)> _pieces;
    private FoldedText? _folded;

    private TextBlock(string text, IReadOnlyList<(int Start, int Line)> pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    /// <summary>The words on one line, without list marker and markup.</summary>
    public string Text { get; }

    /// <summary>The words, folded.</summary>
    public FoldedText Folded => _folded ??= FoldedText.Of(Text);

    /// <summary>The lines that it was put together from; lines between them that belong elsewhere are spanned too.</summary>
    public LineSpan Lines => new(_pieces[0].Line, _pieces[^1].Line);

    /// <summary>The numbers of its own lines, in order.</summary>
    public IEnumerable<int> OwnLines => _pieces.Select(piece => piece.Line);

    /// <summary>A block of the given lines, joined by one blank.</summary>
    /// <param name="pieces">At least one piece; lines ascend.</param>
    public static TextBlock Join(IReadOnlyList<(int Line, string Text)> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        ArgumentOutOfRangeException.ThrowIfZero(pieces.Count);
        var starts = new List<(int, int)>(pieces.Count);
        var text = new System.Text.StringBuilder();
        foreach (var (line, words) in pieces)
        {
            if (text.Length > 0 && words.Length > 0)
                text.Append(' ');
            starts.Add((text.Length, line));
            text.Append(words);
        }

        return new TextBlock(text.ToString(), starts);
    }

    /// <summary>The lines on which a stretch of <see cref="Text"/> stands.</summary>
    public LineSpan LinesOf(int start, int length) => new(LineAt(start), LineAt(Math.Max(start, start + length - 1)));

    /// <summary>A stretch of this block as a block of its own, outer white space left out.</summary>
    public TextBlock Slice(int start, int length)
    {
        var end = Math.Min(Text.Length, start + length);
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        var first = LineAt(start);
        var pieces = new List<(int, int)> { (0, first) };
        pieces.AddRange(_pieces.Where(piece => piece.Start > start && piece.Start < end).Select(piece => (piece.Start - start, piece.Line)));
        return new TextBlock(Text[start..end], pieces);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private int LineAt(int position)
    {
        var line = _pieces[0].Line;
        foreach (var piece in _pieces)
        {
            if (piece.Start > position)
                break;
            line = piece.Line;
        }

        return line;
    }
}
