using System.Text.RegularExpressions;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Answering;
using Assistant.Skills.Grounding;
using Assistant.Skills.Grounding.Checking;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing.Grounding;
using Xunit.Abstractions;

namespace Assistant.Skills.Tests.Grounding;

/// <summary>The labelled open questions with a model that keeps to the plans and with one that lies; judged by the lines of the files, not by the checker.</summary>
public sealed partial class OpenQuestionProseTests(ITestOutputHelper output)
{
    /// <summary>As many sentences as an answer may hold.</summary>
    private const int LiesAtOnce = 12;

    private static readonly SampleOffice Office = SampleOffice.OfSamples;

    [Fact]
    public async Task WriteAsync_AFaithfulModel_SaysWhatTheAnswerWithoutItQuotes()
    {
        var (answered, spoken) = (0, 0);
        foreach (var asked in OpenQuestion.All)
        {
            var without = Without(asked);
            var prose = await Office.Prose(new SpokenModel(ModelDraft.Faithful)).WriteAsync(new OpenRequest(asked.Question), SampleOffice.Asker, default);
            if (without.Passage is null)
            {
                prose.ShouldBeNull(asked.ToString());
                continue;
            }

            answered++;
            if (prose is null)
            {
                output.WriteLine($"not spoken: {asked} -> {without.Passage.Text}");
                continue;
            }

            spoken++;
            prose.Cited[0].Lines.ShouldBe(without.Passage.Lines, asked.ToString());
            Judge(prose, asked.ToString());
        }

        output.WriteLine($"{OpenQuestion.All.Count} questions, {answered} answered, {spoken} in the model's words");
        OpenQuestion.All.Count.ShouldBeGreaterThanOrEqualTo(60);
        spoken.ShouldBeGreaterThanOrEqualTo((int)(0.9 * answered));
    }

    [Fact]
    public async Task WriteAsync_ALyingModel_LetsNoLieReachThePerson()
    {
        var (questions, told) = (0, 0);
        foreach (var asked in OpenQuestion.All.Where(asked => Without(asked).Passage is not null))
        {
            questions++;
            var next = 0;
            var all = 1;
            var telling = new List<string>();
            for (; next < all; told += Math.Min(LiesAtOnce, all - next), next += LiesAtOnce)
            {
                var model = new SpokenModel(prompt =>
                {
                    var lies = Lies.About(prompt).ToList();
                    all = lies.Count;
                    var told = lies.Skip(next).Take(LiesAtOnce).ToList();
                    telling = [.. told.Select(lie => lie.Text)];
                    return ModelDraft.Of(told.Select(lie => (lie.Text, lie.Ids)));
                });
                var prose = await Office.Prose(model).WriteAsync(new OpenRequest(asked.Question), SampleOffice.Asker, default);
                // A lie of two sentences may be one in one of them only: the other, as it stands in its line, is none.
                prose?.Sentences.Where(sentence => !(Says(prose.Cited[sentence.Mark - 1], sentence.Text) && telling.Exists(lie => lie.Length > sentence.Text.Length && lie.Contains(sentence.Text, StringComparison.Ordinal))))
                    .Select(sentence => sentence.Text).ShouldBeEmpty(asked.ToString());
            }
        }

        output.WriteLine($"{questions} questions, {told} lies");
        questions.ShouldBeGreaterThanOrEqualTo(60);
        told.ShouldBeGreaterThan(10 * questions);
    }

    [Fact]
    public async Task WriteAsync_LiesAmongTrueSentences_AreLeftOutAndTheTrueOnesStay()
    {
        var kept = 0;
        foreach (var asked in OpenQuestion.All.Where(asked => Without(asked).Passage is not null))
        {
            var lies = new List<string>();
            var model = new SpokenModel(prompt =>
            {
                var told = Lies.About(prompt).Take(5).ToList();
                lies.AddRange(told.Where(lie => lie.Ids is ["S1"]).Select(lie => lie.Text));
                var first = QuotedPiece.In(prompt)[0];
                var said = first.Sentences.Take(2).ToList();
                return ModelDraft.Of(told.Select(lie => (lie.Text, lie.Ids)).Concat(said.Select(sentence => (sentence, new[] { first.Id }))));
            });
            if (await Office.Prose(model).WriteAsync(new OpenRequest(asked.Question), SampleOffice.Asker, default) is not { } prose)
                continue;
            kept++;
            Judge(prose, asked.ToString());
            // A lie may hold a second sentence that is true: what is shown is a whole sentence of its line.
            prose.Sentences.ShouldAllBe(sentence => Says(prose.Cited[sentence.Mark - 1], sentence.Text), asked.ToString());
            prose.Sentences.Select(sentence => sentence.Text).Intersect(lies).ShouldBeEmpty(asked.ToString());
        }

        kept.ShouldBeGreaterThan(50);
    }

    private static OpenAnswer Without(OpenQuestion asked) => new OpenSkill(Office.Answers).Answer(new OpenRequest(asked.Question), SampleOffice.Asker);

    /// <summary>Whether a line holds a sentence word for word, as a whole.</summary>
    private static bool Says(Citation citation, string sentence) => Office.Answers.Passages.Passages
        .Where(passage => passage.Source == citation.Source && passage.Lines == citation.Lines)
        .SelectMany(passage => new EvidencePiece(new EvidenceId(1), passage).Wordings)
        .SelectMany(Sentences.In)
        .Any(whole => PhoneNumbers.Mask(whole).TrimEnd('.', ';') == PhoneNumbers.Mask(sentence).TrimEnd('.', ';'));

    /// <summary>Every run of digits, quarter and unit of a sentence stands in the file's own lines that it cites, or is the plan's number.</summary>
    private static void Judge(ProseAnswer prose, string asked)
    {
        foreach (var sentence in prose.Sentences)
        {
            var citation = prose.Cited[sentence.Mark - 1];
            var lines = $"{Office.LinesOf(citation)} {citation.Document}";
            // A scanned file's own lines may be damaged: its units are judged by the passage whose marks and letters were restored, too.
            var passage = Office.Answers.Passages.Passages.First(passage => passage.Source == citation.Source && passage.Lines == citation.Lines);
            var folded = $" {Folding.FoldToWords($"{lines} {passage.Text} {passage.Bearer}")} ";
            Digits().Matches(sentence.Text).Select(match => match.Value).Except(Digits().Matches(lines).Select(match => match.Value)).ShouldBeEmpty($"{asked}: {sentence.Text} | {lines}");
            foreach (var unit in Office.Office.Directory.Units.Select(unit => Folding.FoldToWords(unit.Name)).Where(name => name.Count(c => c == ' ') >= 2 && $" {Folding.FoldToWords(sentence.Text)} ".Contains($" {name} ", StringComparison.Ordinal)))
                folded.ShouldContain($" {unit} ", Case.Sensitive, asked);
        }
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
