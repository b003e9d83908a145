using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Search;

/// <summary>Whether a passage holds a thing of the kind that a question asks for.</summary>
internal static partial class AnswerShape
{
    /// <summary>Whether it can hold it.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="question">The question's folded words, parted by blanks.</param>
    /// <param name="passage">The passage.</param>
    public static bool Holds(AnswerKind kind, string question, Passage passage)
    {
        var folded = Folding.Fold(passage.Text);
        return kind switch
        {
            AnswerKind.Phone => PhoneNumbers.In(passage.Text) || PhoneNumbers.In(passage.Quote),
            AnswerKind.Email => passage.Text.Contains('@', StringComparison.Ordinal),
            AnswerKind.Link => Link().IsMatch(folded),
            AnswerKind.Money => Sum().IsMatch(folded),
            AnswerKind.Name => PersonName().IsMatch(passage.Text),
            AnswerKind.Post => Post().Match(question) is not { Success: true } post || HoldsPost(post.Value, passage.Text),
            AnswerKind.Reason => Reason().IsMatch(passage.Text),
            AnswerKind.Day => Day().IsMatch($"{folded} {Folding.Fold(passage.Heading)}"),
            AnswerKind.Clock => Clock().IsMatch(folded),
            AnswerKind.Rank => Rank().IsMatch(folded),
            AnswerKind.Share => folded.Contains('%', StringComparison.Ordinal) || folded.Contains("phan tram", StringComparison.Ordinal),
            AnswerKind.Number => Number().IsMatch(folded),
            AnswerKind.Span => Span().IsMatch($"{folded} {Folding.Fold(passage.Heading)}"),
            AnswerKind.Source => Funds().IsMatch($"{folded} {Folding.Fold(passage.Heading)}"),
            AnswerKind.List => folded.Contains("danh sach", StringComparison.Ordinal),
            _ => true,
        };
    }

    /// <summary>Whether the text names a person in a post; a deputy is another.</summary>
    private static bool HoldsPost(string post, string text) => PersonName().Matches(text).Any(match =>
        Post().Matches(Folding.Fold(match.Value)) is { Count: > 0 } held && held[^1].Value == post);

    [GeneratedRegex(@"https?:|www\.|\.(?:gov|com|edu|org|net)\b|\.vn\b", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\b(?:nguon|ngan sach|xa hoi hoa|dong gop|tai tro)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Funds();

    [GeneratedRegex(@"\d\s?(?:dong|trieu|ty|ti|vnd|nghin)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();

    /// <summary>A form of address or a post, and then words that are written large.</summary>
    [GeneratedRegex(@"(?:\b(?:[Pp]hó )?(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Gg]iám đốc|[Cc]hủ tịch|[Tt]rưởng phòng|[Cc]hánh [Vv]ăn phòng|[Bb]í thư|[Hh]iệu trưởng|[Nn]gười ký)(?:\s*[:,])?\s+)(?:\p{Lu}\p{Ll}+\s+){1,3}\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex PersonName();

    [GeneratedRegex(@"\b(?:pho )?(?:giam doc|chu tich|bo truong|thu truong|thu tuong|bi thu|truong phong|truong ban|hieu truong|chanh van phong|chanh thanh tra|vu truong|cuc truong|chi cuc truong|truong khoa|ke toan truong)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Post();

    [GeneratedRegex(@"\b(?:[Dd]o|[Vv]ì|[Bb]ởi|nguyên nhân|Nguyên nhân|lý do|Lý do)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\b\d{1,2}[/.-]\d{1,4}\b|\b(?:ngay|thang|quy|nam|tuan)\s+(?:[ivx]+\b|\d)|thuong xuyen|h[aă]ng (?:nam|quy|thang|tuan|ngay)|dinh ky|ca nam|\bkhi\b|\bgio\b", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b\d{1,2}\s?(?:gio|h\d{0,2}|g)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\b(?:thu|hang|top|top|nhom)\s+\d|\bdan dau\b|\bthu (?:nhat|nhi|ba|tu)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Rank();

    [GeneratedRegex(@"\bso\s+\d|\d+[/-]\S*[a-z]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:\d+|mot|hai|ba|bon|nam|nua)\s?(?:\(\d+\)\s)?(?:ngay|gio|thang|nam|tuan|buoi|phut|tieng|h)\b|h[aă]ng (?:nam|quy|thang|tuan|ngay)|dinh ky|thuong xuyen", RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
