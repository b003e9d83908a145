using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Skills.Grounding;
using Assistant.Skills.Grounding.Checking;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Skills.Tests.Grounding;

/// <summary>Over every passage of the sample plans.</summary>
public sealed partial class SentenceCheckerPropertyTests
{
    private static readonly IReadOnlyList<(EvidencePiece Piece, string Sentence)> Said =
    [
        .. SampleOffice.OfSamples.Answers.Passages.Passages
            .Select(passage => new EvidencePiece(new EvidenceId(1), passage))
            .SelectMany(piece => Sentences.In(piece.Passage.Text).Where(sentence => sentence.Count(c => c == ' ') >= 3 && PlainText.Is(sentence) && !sentence.Contains('@', StringComparison.Ordinal)), (piece, sentence) => (piece, sentence)),
    ];

    private static readonly IReadOnlyList<(EvidencePiece Piece, string Sentence)> WithFigures = [.. Said.Where(said => Digits().IsMatch(said.Sentence))];

    [Fact]
    public void Check_ASentenceCopiedFromItsLine_IsKept() =>
        Said.Where(said => Verdict(said.Piece, said.Sentence) is not SentenceVerdict.Kept).Select(said => said.Sentence).ShouldBeEmpty();

    [Fact]
    public void Check_AChangedNumber_IsNeverKept() => Prop.ForAll<int, int, int>((which, figure, by) =>
    {
        var (piece, sentence) = WithFigures[Math.Abs(which % WithFigures.Count)];
        var figures = Digits().Matches(sentence);
        var match = figures[Math.Abs(figure % figures.Count)];
        var changed = (long.Parse(match.Value, CultureInfo.InvariantCulture) + 1 + Math.Abs(by % 90)).ToString(CultureInfo.InvariantCulture);
        var lie = sentence[..match.Index] + changed + sentence[(match.Index + match.Length)..];
        return piece.Wordings.Any(wording => Digits().Matches(wording).Any(other => other.Value.TrimStart('0') == changed)) || Verdict(piece, lie) is SentenceVerdict.Dropped;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData(" trước ngày 9/11/2031")]
    [InlineData(" ngày 9 tháng 11 năm 2031")]
    [InlineData(" trong quý IV năm 2031")]
    [InlineData(" tại 8421/QĐ-BNV")]
    [InlineData(" với bốn mươi tám đơn vị")]
    [InlineData(" lúc 23h17")]
    [InlineData(" liên hệ 0987 654 321")]
    [InlineData(" xem evil.example/x")]
    public void Check_SomethingAdded_IsNeverKept(string added) =>
        Said.Where(said => Verdict(said.Piece, said.Sentence.TrimEnd('.', ';') + added) is SentenceVerdict.Kept).Select(said => said.Sentence).ShouldBeEmpty();

    [Fact]
    public void Check_ANegationPutAnywhere_IsNeverKept() => Prop.ForAll<int, int>((which, where) =>
    {
        var (piece, sentence) = Said[Math.Abs(which % Said.Count)];
        var words = sentence.Split(' ');
        var at = 1 + Math.Abs(where % (words.Length - 1));
        return words[at] == "không" || words[at - 1] == "không" || Verdict(piece, string.Join(' ', words.Take(at).Append("không").Concat(words.Skip(at)))) is SentenceVerdict.Dropped;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Check_AnotherUnitInItsPlace_IsNeverKept()
    {
        var units = SampleOffice.OfSamples.Office.Directory.UnitsOf(SampleOffice.So).Where(unit => !unit.IsCollective).ToList();
        var tried = 0;
        foreach (var (piece, sentence) in Said)
        {
            foreach (var unit in units.Where(unit => sentence.Contains(unit.Name, StringComparison.Ordinal)))
            {
                foreach (var other in units.Where(other => other != unit && !piece.Wordings.Any(wording => wording.Contains(other.Name, StringComparison.OrdinalIgnoreCase))))
                {
                    tried++;
                    Verdict(piece, sentence.Replace(unit.Name, other.Name, StringComparison.Ordinal)).ShouldBeOfType<SentenceVerdict.Dropped>($"{sentence} | {other.Name}");
                }
            }
        }

        tried.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Check_TheSentenceOfAnotherPassage_IsNeverKeptUnlessThatSaysItToo() => Prop.ForAll<int, int>((which, other) =>
    {
        var (piece, _) = Said[Math.Abs(which % Said.Count)];
        var (_, sentence) = Said[Math.Abs(other % Said.Count)];
        return Verdict(piece, sentence) is SentenceVerdict.Dropped || piece.Wordings.Any(wording => !Words(piece, sentence).Except(Terms(piece, wording)).Any());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static IEnumerable<(TermKind, string)> Terms(EvidencePiece piece, string text) => Read(piece, text).Select(term => (term.Kind, term.Value));

    /// <summary>The terms of a sentence that may not be added to its line.</summary>
    private static IEnumerable<(TermKind, string)> Words(EvidencePiece piece, string sentence) =>
        Read(piece, sentence) is var terms ? terms.Zip(CheckingWords.Framed(terms)).Where(said => !said.Second).Select(said => (said.First.Kind, said.First.Value)) : [];

    private static IReadOnlyList<Term> Read(EvidencePiece piece, string text) => new TermReader(SampleOffice.OfSamples.Office.Directory).Read(text, piece.Passage.Issuer ?? SampleOffice.So);

    private static SentenceVerdict Verdict(EvidencePiece piece, string sentence) =>
        new SentenceChecker([piece], SampleOffice.OfSamples.Office.Directory, SampleOffice.So).Check(sentence, [piece.Id]);

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
