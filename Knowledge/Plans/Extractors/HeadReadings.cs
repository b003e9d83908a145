using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>How surely the values of a plan's head were read, and where a person should look.</summary>
internal static partial class HeadReadings
{
    private const int ShortestTitle = 8;
    private const int LettersOfAHead = 40;

    /// <summary>The readings of a head. A text that lost its head has none to doubt; a draft's blanks are no doubt either.</summary>
    public static IReadOnlyList<FieldReading> Of(DocumentParts parts, DocumentHeader header, IssuerReading? issuer, Signer? signer)
    {
        var title = parts.Title.Lines;
        var head = parts.Head.Count > 0 ? new LineSpan(parts.Head[0].Number, parts.Head[^1].Number) : title;
        var hasHead = parts.Head.Sum(line => line.Text.Count(char.IsLetter)) >= LettersOfAHead;
        var readings = new List<FieldReading>
        {
            IsWhole(parts.Title)
                ? new FieldReading(PlanField.Title, title, 1)
                : new FieldReading(PlanField.Title, title, 0.4, DoubtReason.NotUnderstood),
            issuer is null
                ? new FieldReading(PlanField.Issuer, head, 0, DoubtReason.Missing)
                : new FieldReading(PlanField.Issuer, LineSpan.Of(issuer.Line), issuer.Confidence, issuer.Doubt),
        };
        if (header.Symbol is not null)
            readings.Add(new FieldReading(PlanField.Number, LineSpan.Of(header.NumberLine ?? head.First), 1));
        else if (hasHead)
            readings.Add(new FieldReading(PlanField.Number, head, 0, DoubtReason.Missing));
        if (header.IssuedText is { } text)
            readings.Add(new FieldReading(PlanField.Issued, LineSpan.Of(header.DateLine ?? head.First), header.Issued is null && IsFull(text) ? 0.3 : 1, header.Issued is null && IsFull(text) ? DoubtReason.Misread : null));
        else if (hasHead && header.Symbol is not null)
            readings.Add(new FieldReading(PlanField.Issued, head, 0, DoubtReason.Missing));
        if (parts.Closing.Count > 0)
        {
            var closing = new LineSpan(parts.Closing[0].Number, parts.Closing[^1].Number);
            readings.Add(signer is null
                ? new FieldReading(PlanField.Signer, closing, 0, DoubtReason.Missing)
                : new FieldReading(PlanField.Signer, closing, signer.Role is null ? 0.7 : 1));
        }

        return readings;
    }

    /// <summary>Whether a title ends as titles end: not on a word that needs another one.</summary>
    private static bool IsWhole(TextBlock title) => title.Text.Count(char.IsLetter) >= ShortestTitle && !Torn().IsMatch(title.Text.TrimEnd(' ', '.')) && !TornFolded().IsMatch(title.Folded.Value.TrimEnd());

    /// <summary>Whether a date names day and month: then it should have been one.</summary>
    private static bool IsFull(string text) => Digits().Count(text) >= 3;

    [GeneratedRegex(@"(?:[,;:(-]|\b(?:của|và|về|việc|các|những|cho|với|theo|tại|từ|để|trong|bằng|số|ngày|tháng|năm|giai đoạn|khóa|tỉnh|thành phố|xã|phường))$")]
    private static partial Regex Torn();

    [GeneratedRegex(@"\b(?:ve viec|cua cac|tren dia ban|thuc hien)$")]
    private static partial Regex TornFolded();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
