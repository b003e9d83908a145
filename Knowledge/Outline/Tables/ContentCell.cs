using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>Tells the title of a row's work from the separate activities that its cell lists.</summary>
/// <param name="Title">What the row is about.</param>
/// <param name="Activities">The activities; empty where the cell is undivided.</param>
internal sealed partial record ContentCell(string Title, IReadOnlyList<string> Activities)
{
    /// <summary>Reads the paragraphs of a cell.</summary>
    public static ContentCell Of(IEnumerable<string> paragraphs)
    {
        var whole = Whole(paragraphs);
        if (whole.Count == 0)
            return new ContentCell("", []);
        if (whole.Count == 1)
            return new ContentCell(Bare(whole[0]), []);

        var items = whole.Skip(1).ToList();
        return whole[0].EndsWith(':') || (!IsItem(whole[0]) && items.TrueForAll(IsItem))
            ? new ContentCell(Bare(whole[0]), [.. items.Select(Bare)])
            : new ContentCell(Bare(whole[0]), [.. whole.Select(Bare)]);
    }

    /// <summary>A paragraph that goes on in the next is one with it.</summary>
    private static List<string> Whole(IEnumerable<string> paragraphs)
    {
        var whole = new List<string>();
        foreach (var paragraph in paragraphs.Select(text => text.Trim()).Where(text => text.Length > 0))
        {
            if (whole.Count > 0 && !IsItem(paragraph) && (char.IsLower(paragraph[0]) || whole[^1][^1] is ',' or '-'))
                whole[^1] = $"{whole[^1]} {paragraph}";
            else
                whole.Add(paragraph);
        }

        return whole;
    }

    private static bool IsItem(string paragraph) => Item().IsMatch(paragraph);

    private static string Bare(string paragraph) => Item().Replace(paragraph, "", 1).Trim().TrimEnd(':', '.', ';', ',', ' ');

    [GeneratedRegex(@"^([-–+•*]\s*|([a-zđ]|\d{1,2})[.)]\s+)")]
    private static partial Regex Item();
}
