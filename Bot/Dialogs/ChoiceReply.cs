using System.Globalization;

namespace Assistant.Bot.Dialogs;

/// <summary>What an answer to a question with options means. One of the nested records.</summary>
internal abstract record ChoiceReply
{
    /// <summary>Longer messages answer no question with options.</summary>
    public const int LongestAnswer = 300;

    private ChoiceReply()
    {
    }

    /// <summary>The phrases of <c>Words/choices.txt</c>.</summary>
    public static WordLists Words { get; } = WordLists.Load("choices.txt");

    /// <summary>Some of the options, in their order; at least one.</summary>
    public sealed record Chosen(IReadOnlyList<string> Options) : ChoiceReply;

    /// <summary>Several options fit, but not all: it is asked which of these.</summary>
    public sealed record Narrows(IReadOnlyList<string> Options) : ChoiceReply;

    /// <summary>No answer is given any more.</summary>
    public sealed record Leaves : ChoiceReply;

    /// <summary>Reads an answer; null where it is for something else.</summary>
    /// <param name="options">The options, with other words for them.</param>
    /// <param name="text">The answer.</param>
    /// <param name="byPlace">Whether "2", "cái thứ hai" may mean an option: not when another list was shown since.</param>
    public static ChoiceReply? Read(IReadOnlyList<ChoiceOption> options, string text, bool byPlace) => Read(options, new ChoiceAnswer(text), byPlace);

    /// <inheritdoc cref="Read(IReadOnlyList{ChoiceOption}, string, bool)"/>
    public static ChoiceReply? Read(IReadOnlyList<ChoiceOption> options, ChoiceAnswer answer, bool byPlace)
    {
        if (answer.Text.Length > LongestAnswer)
            return null;
        if (options.FirstOrDefault(option => option.Folded == answer.Folded) is { } same)
            return Of(same);
        if (Mentioned(options, answer.Folded) is { Count: > 0 } mentioned)
            return new Chosen([.. mentioned.Select(option => option.Text)]);
        if (byPlace && Points(options, answer) is { } pointed)
            return pointed;
        var named = Named(options, answer.TellingWords);
        return named.Count == 1 ? Of(named[0]) : named.Count > 1 && named.Count < options.Count ? new Narrows([.. named.Select(option => option.Text)]) : null;
    }

    private static Chosen Of(ChoiceOption option) => new([option.Text]);

    /// <summary>By their whole words, with nothing but filling between: "3.2.a và 3.2.b".</summary>
    private static List<ChoiceOption> Mentioned(IReadOnlyList<ChoiceOption> options, string folded)
    {
        var rest = $" {folded} ";
        var found = new List<ChoiceOption>();
        foreach (var option in options)
        {
            if (!rest.Contains(option.Folded, StringComparison.Ordinal))
                continue;
            var words = $" {option.Folded} ";
            if (!rest.Contains(words, StringComparison.Ordinal))
                continue;
            rest = rest.Replace(words, " | ", StringComparison.Ordinal);
            found.Add(option);
        }

        return found.Count > 0 && rest.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries).All(word => Words.SectionOf(word) == "filler") ? found : [];
    }

    /// <summary>By place: all of its words point, fill in, or are a number.</summary>
    private static ChoiceReply? Points(IReadOnlyList<ChoiceOption> options, ChoiceAnswer answer)
    {
        if (answer.PointingWords is not { } sections)
            return null;
        var places = new List<int>();
        string? whole = null;
        foreach (var section in sections)
        {
            var place = PlaceOf(section, options.Count);
            if (section[0] == '#' && (place < 1 || place > options.Count))
                return null;
            if (place is { } named)
                places.Add(named);
            else if (section is "all" or "leave" || (section == "both" && options.Count == 2) || (section == "all-three" && options.Count == 3))
                whole = section;
            else if (section is "both" or "all-three")
                return null;
        }

        return whole switch
        {
            "leave" when places.Count == 0 => new Leaves(),
            "all" or "both" or "all-three" => new Chosen([.. options.Select(option => option.Text)]),
            _ when places.Count > 0 && places.TrueForAll(place => place <= options.Count) => new Chosen([.. places.Distinct().Order().Select(place => options[place - 1].Text)]),
            _ => null,
        };
    }

    private static int? PlaceOf(string section, int count) => section switch
    {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        "fifth" => 5,
        "last" => count,
        ['#', .. var number] => int.Parse(number, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>By words: the options that say all of those that are not filling.</summary>
    private static List<ChoiceOption> Named(IReadOnlyList<ChoiceOption> options, IReadOnlyList<SaidWord> words) =>
        words.Count == 0 ? [] : [.. options.Where(option => words.All(option.Says))];
}
