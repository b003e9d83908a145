using System.Text.RegularExpressions;
using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Bot.Review;

/// <summary>What a person types while a doubtful value is shown. One of the nested records; null where the words are for something else.</summary>
internal abstract partial record ReviewReply
{
    private ReviewReply()
    {
    }

    /// <summary>The value is right.</summary>
    public sealed record Right : ReviewReply;

    /// <summary>Another value stands in its place.</summary>
    public sealed record Instead(string Words) : ReviewReply;

    /// <summary>The next one first.</summary>
    public sealed record Later : ReviewReply;

    /// <summary>No more for now.</summary>
    public sealed record Stop : ReviewReply;

    /// <summary>Reads an answer.</summary>
    public static ReviewReply? Read(string text)
    {
        var folded = FoldedText.Of(text.Trim());
        var match = Correction().Match(folded.Value);
        if (match.Success)
            return new Instead(folded.Slice(match.Groups["words"].Index, match.Groups["words"].Length));
        return Folding.FoldToWords(text) switch
        {
            "bo qua" or "de sau" or "tiep" or "tiep theo" or "skip" or "next" or "later" => new Later(),
            "dung lai" or "thoi" or "stop" or "ket thuc" => new Stop(),
            "dung roi" or "dung" or "chinh xac" or "right" or "correct" => new Right(),
            _ => Assent.Of(text) switch
            {
                true => new Right(),
                false => new Stop(),
                null => null,
            },
        };
    }

    [GeneratedRegex(@"^(?:sua (?:lai )?(?:thanh|la)|doi thanh|dung ra la|phai la|change (?:it )?to|should be)[: ]+(?<words>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Correction();
}
