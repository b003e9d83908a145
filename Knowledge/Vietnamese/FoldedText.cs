using System.Text;

namespace Assistant.Knowledge.Vietnamese;

/// <summary>A folded text that knows where each of its characters stood in the original.</summary>
public sealed class FoldedText
{
    private readonly int[] _starts;

    private FoldedText(string original, string value, int[] starts)
    {
        Original = original;
        Value = value;
        _starts = starts;
    }

    /// <summary>The text as it was given.</summary>
    public string Original { get; }

    /// <summary>The folded text: see <see cref="Folding"/>. Outer white space is kept as one blank.</summary>
    public string Value { get; }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var value = new StringBuilder(text.Length);
        var starts = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (FoldingTable.TryFold(text[i], out var folded))
            {
                if (folded is { } single)
                {
                    Add(single, i);
                }

                continue;
            }

            foreach (var part in FoldingTable.TakeApart(text[i]))
            {
                Add(part, i);
            }
        }

        starts.Add(text.Length);
        return new FoldedText(text, value.ToString(), [.. starts]);

        void Add(char folded, int at)
        {
            if (folded == ' ' && value.Length > 0 && value[^1] == ' ')
            {
                return;
            }

            value.Append(folded);
            starts.Add(at);
        }
    }

    /// <summary>Where the character at <paramref name="index"/> of <see cref="Value"/> began in <see cref="Original"/>.</summary>
    /// <param name="index">0 to <c>Value.Length</c>; the length itself maps to the original's end.</param>
    public int ToOriginal(int index) => _starts[index];

    /// <summary>The original words behind a stretch of <see cref="Value"/>, marks included, outer white space trimmed.</summary>
    public string Slice(int start, int length)
    {
        var from = _starts[start];
        var to = _starts[start + length];
        return Original[from..to].Trim();
    }
}
