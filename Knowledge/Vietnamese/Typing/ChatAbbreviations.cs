using System.Collections.Frozen;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>
/// Abbreviations of chat and office, from <c>chat.txt</c>: lines <c>short short = words [: conditions] # note</c>. The first
/// reading whose conditions hold is taken; conditions are <c>after|before [not] word|word</c>, divided by commas.
/// </summary>
public sealed class ChatAbbreviations
{
    private readonly FrozenDictionary<string, ChatAbbreviation[]> _readings;

    private ChatAbbreviations(FrozenDictionary<string, ChatAbbreviation[]> readings) => _readings = readings;

    /// <summary>The abbreviations that the assembly carries.</summary>
    public static ChatAbbreviations Embedded => TypingLexicon.Embedded.Abbreviations;

    /// <summary>The words that an abbreviation stands for between its neighbours; null when it is none, or they speak against it.</summary>
    /// <param name="word">Lower case.</param>
    /// <param name="before">The word before; null at the beginning.</param>
    /// <param name="next">The word that follows; null at the end.</param>
    public string? Find(ReadOnlySpan<char> word, string? before, string? next) =>
        Find(word, before is null ? null : WordForm.Of(before), next is null ? null : WordForm.Of(next));

    /// <summary>The words that an abbreviation stands for between its neighbours.</summary>
    internal string? Find(ReadOnlySpan<char> word, WordForm? before, WordForm? next)
    {
        if (word.Length > 8 || !_readings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var readings))
        {
            return null;
        }

        return Array.Find(readings, reading => reading.Needs.All(need => need.Holds(before, next)))?.Words;
    }

    /// <summary>Whether a lower-case word has any reading.</summary>
    public bool Knows(ReadOnlySpan<char> word) => word.Length <= 8 && _readings.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>Reads the notation.</summary>
    /// <exception cref="FormatException">A line is not in it.</exception>
    public static ChatAbbreviations Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var readings = new Dictionary<string, List<ChatAbbreviation>>(StringComparer.Ordinal);
        foreach (var written in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var line = written.IndexOf(" # ", StringComparison.Ordinal) is >= 0 and var note ? written[..note] : written;
            var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2)
            {
                throw new FormatException($"\"{written}\" has no words after \"=\".");
            }

            var meaning = parts[1].Split(" : ", 2, StringSplitOptions.TrimEntries);
            var reading = new ChatAbbreviation(meaning[0], meaning.Length < 2 ? [] : [.. meaning[1].Split(", ").Select(Condition)]);
            foreach (var form in parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!readings.TryGetValue(form, out var list))
                {
                    readings.Add(form, list = []);
                }

                list.Add(reading);
            }
        }

        return new ChatAbbreviations(readings.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal));
    }

    private static NeighbourCondition Condition(string written) => written.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["after" or "before", "not", var words] and [var side, ..] => new NeighbourCondition(side == "after", Not: true, Set(words)),
        ["after" or "before", var words] and [var side, ..] => new NeighbourCondition(side == "after", Not: false, Set(words)),
        _ => throw new FormatException($"\"{written}\" is no condition."),
    };

    private static ILookup<string, WordForm> Set(string words) => words.Split('|').Select(word => WordForm.Of(word)).ToLookup(word => word.Folded, StringComparer.Ordinal);
}
