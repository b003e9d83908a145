namespace Assistant.Skills.Understanding.Grammar;

/// <summary>
/// Reads the notation of the grammar files: words stand for themselves; <c>a|b</c> one of several words;
/// <c>(a b | c)</c> one of several phrases; <c>[a b]</c> may be missing; <c>&lt;name&gt;</c> one of a named list;
/// <c>{unit}</c> a slot; <c>~</c> up to three words, <c>~~</c> up to eight; <c>^</c> and <c>$</c> beginning and end.
/// </summary>
internal sealed class PhraseParser(IReadOnlyDictionary<string, string> lists)
{
    private static readonly PhraseNode Done = new PhraseNode.Accept();

    /// <summary>Reads one phrase.</summary>
    /// <exception cref="FormatException">The notation is wrong, or names an unknown list or slot.</exception>
    public PhraseNode Parse(string phrase) => Sequence(phrase, Done);

    private PhraseNode Sequence(string text, PhraseNode next)
    {
        foreach (var item in Items(text).Reverse())
        {
            next = Item(item, next);
        }

        return next;
    }

    private PhraseNode Item(string item, PhraseNode next) => item[0] switch
    {
        '(' => AnyOf(item[1..^1], next),
        '[' => new PhraseNode.Choice([AnyOf(item[1..^1], next), next]),
        '<' => AnyOf(lists.TryGetValue(item[1..^1], out var list) ? list : throw new FormatException($"No list is named {item}."), next),
        '{' => new PhraseNode.SlotOf(Enum.Parse<SlotKind>(item[1..^1], ignoreCase: true), next),
        '~' => new PhraseNode.Gap(item.Length == 1 ? 3 : 8, next),
        '^' => new PhraseNode.Beginning(next),
        '$' => new PhraseNode.Ending(next),
        _ when item.Contains('|', StringComparison.Ordinal) => new PhraseNode.Choice(
            [.. item.Split('|').Select(word => new PhraseNode.Word(MessageWord.Of(word), next))]),
        _ => new PhraseNode.Word(MessageWord.Of(item), next),
    };

    private PhraseNode AnyOf(string text, PhraseNode next)
    {
        var options = new List<PhraseNode>();
        var from = 0;
        var depth = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '|';
            depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            var divides = i == text.Length || (c == '|' && depth == 0 && i > 0 && text[i - 1] == ' ');
            if (divides)
            {
                options.Add(Sequence(text[from..i], next));
                from = Math.Min(i + 1, text.Length);
            }
        }

        return options.Count == 1 ? options[0] : new PhraseNode.Choice(options);
    }

    private static IEnumerable<string> Items(string text)
    {
        var from = -1;
        var depth = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            depth += c is '(' or '[' or '<' or '{' ? 1 : c is ')' or ']' or '>' or '}' ? -1 : 0;
            if (c == ' ' && depth == 0)
            {
                if (from >= 0)
                {
                    yield return text[from..i];
                }

                from = -1;
            }
            else if (from < 0)
            {
                from = i;
            }
        }

        if (depth != 0)
        {
            throw new FormatException($"Brackets do not match in \"{text}\".");
        }
    }
}
