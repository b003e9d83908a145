using System.Text;
using System.Text.Json;

namespace Assistant.Skills.Grounding.Prompting;

/// <summary>
/// Reads a draft while it comes: each sentence as soon as its JSON is whole. What breaks the format ends it; whether all of a draft keeps the format is said by <see cref="DraftJson.Read"/>
/// when it is there.
/// </summary>
internal sealed class DraftReader
{
    private readonly StringBuilder _text = new();
    private int _taken;
    private int _thoughts;

    /// <summary>All that came.</summary>
    public string Text => _text.ToString();

    /// <summary>Takes what came, and gives the sentences that it made whole.</summary>
    public IReadOnlyList<DraftSentence> Take(string piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        _text.Append(piece);

        // Only a bracket ends a sentence, or a thought.
        return piece.AsSpan().ContainsAny('}', '>') ? Next() : [];
    }

    /// <summary>The sentences of a whole draft that were not given yet.</summary>
    public IEnumerable<DraftSentence> Rest(ProseDraft draft) => draft.Sentences.Skip(_taken);

    private List<DraftSentence> Next()
    {
        var draft = DraftJson.BehindThoughts(Text, out var thoughts);
        if (thoughts != _thoughts)
            (_thoughts, _taken) = (thoughts, 0);
        var whole = Whole(Encoding.UTF8.GetBytes(draft));
        var next = whole.Skip(_taken).ToList();
        _taken = Math.Max(_taken, whole.Count);
        return next;
    }

    private static List<DraftSentence> Whole(ReadOnlySpan<byte> draft)
    {
        var sentences = new List<DraftSentence>();
        var json = new Utf8JsonReader(draft, isFinalBlock: false, default);
        try
        {
            if (!(Begins(ref json, JsonTokenType.StartObject) && Begins(ref json, JsonTokenType.PropertyName) && json.ValueTextEquals("sentences"u8) && Begins(ref json, JsonTokenType.StartArray)))
                return sentences;
            while (sentences.Count < DraftJson.MostSentences && Begins(ref json, JsonTokenType.StartObject))
            {
                var start = (int)json.TokenStartIndex;
                if (!json.TrySkip() || JsonSerializer.Deserialize(draft[start..(int)json.BytesConsumed], DraftJson.Default.DraftSentence) is not { } sentence || !DraftJson.IsWhole(sentence))
                    break;
                sentences.Add(sentence);
            }
        }
        catch (JsonException)
        {
            // No JSON from here on: what was whole before it is given.
        }

        return sentences;
    }

    private static bool Begins(ref Utf8JsonReader json, JsonTokenType next) => json.Read() && json.TokenType == next;
}
