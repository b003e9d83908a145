using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// Tells what stands below a letter but speaks of the letters around it: the line that introduces the next letters ("Công an
/// xã chủ trì:") and the bracket after the last of several ("(Hoàn thành trước ngày 30/6)").
/// </summary>
internal static class ItemTail
{
    private const int LongestBracket = 150;

    /// <summary>How many of an item's children are its own; those behind belong to the item above.</summary>
    public static int OwnChildren(OutlineNode item)
    {
        if (item.Kind != MarkerKind.Letter)
            return item.Children.Count;
        for (var i = 0; i < item.Children.Count; i++)
        {
            var child = item.Children[i];
            if (child.Kind != MarkerKind.Paragraph)
                continue;
            if (LeadPhrase.FindIntroduction(child.Text) is not null || (IsBracket(child.Text) && SpeaksForAll(item, i)))
                return i;
        }

        return item.Children.Count;
    }

    /// <summary>Whether words are one bracket and nothing else.</summary>
    public static bool IsBracket(string text) =>
        text.Length is > 2 and <= LongestBracket && text[0] == '(' && text.TrimEnd('.', ';', ' ') is [.., ')'] inner && inner.IndexOf(')', StringComparison.Ordinal) == inner.Length - 1;

    /// <summary>A bracket speaks for all letters where it stands after the last of them and none before has its own.</summary>
    private static bool SpeaksForAll(OutlineNode item, int at)
    {
        var siblings = item.Parent?.Children.Where(child => child.Kind == MarkerKind.Letter).ToList() ?? [];
        var index = siblings.IndexOf(item);
        var last = index == siblings.Count - 1 || item.Children.Skip(at + 1).Any(child => LeadPhrase.FindIntroduction(child.Text) is not null);
        return last && index > 0 && !HasBracket(siblings[index - 1]);
    }

    private static bool HasBracket(OutlineNode letter) => Folding.Fold(letter.Text).TrimEnd('.', ';', ' ').EndsWith(')') || letter.Children.Any(child => IsBracket(child.Text));
}
