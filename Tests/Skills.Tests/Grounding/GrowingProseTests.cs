using Assistant.Skills.Answering;
using Assistant.Skills.Grounding;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing.Grounding;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Tests.Grounding;

public sealed class GrowingProseTests
{
    private const string Lie = "Kinh phí thực hiện là 99 tỷ đồng do Sở Nội vụ bố trí.";

    private static readonly SampleOffice Office = SampleOffice.OfSamples;

    /// <summary>Questions whose answering line is several sentences, so that there is something to grow.</summary>
    private static readonly IReadOnlyList<OpenQuestion> Asked = [.. OpenQuestion.All.Where(asked => Found(asked.Question).Passage is { } passage && QuotedPiece.In($"<<{new string('0', 18)} S1>>\n{passage.Text.ReplaceLineEndings(" ")}\n<<{new string('0', 18)} end>>")[0].Sentences.Count >= 2)];

    [Fact]
    public async Task SpokenAsync_APieceAtATime_IsReadSentenceBySentenceAndEndsAsItWasRead()
    {
        var grown = 0;
        foreach (var asked in Asked)
        {
            var (result, read) = await SpeakAsync(new SpokenModel(ModelDraft.Faithful) { PieceLength = 7 }, asked.Question);
            if (result is not ProseAnswer prose)
                continue;

            read[^1].Sentences.ShouldBe(prose.Sentences);
            foreach (var (before, after) in read.Zip(read.Skip(1)))
                after.Sentences.Take(before.Sentences.Count).ShouldBe(before.Sentences);
            read.ShouldAllBe(soFar => soFar.Cited[0].Lines == prose.Cited[0].Lines);
            grown += read.Count >= 2 ? 1 : 0;
        }

        grown.ShouldBeGreaterThan(5);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(40_000)]
    public async Task SpokenAsync_AModelThatLiesAndTellsTheTruthByTurns_IsNeverReadLying(int pieces)
    {
        var (all, lies) = (0, 0);
        foreach (var asked in Asked)
        {
            var told = new HashSet<string>();
            var model = new SpokenModel(prompt =>
            {
                var first = QuotedPiece.In(prompt)[0];
                var untrue = Lies.About(prompt).Where(lie => lie.Ids is ["S1"] && !first.Words.Contains(lie.Text, StringComparison.Ordinal)).Take(5).ToList();
                told.UnionWith(untrue.Select(lie => lie.Text).Append(Lie));
                return ModelDraft.Of(untrue.Select(lie => (lie.Text, lie.Ids)).Append((Lie, ["S1"])).Zip(first.Sentences.Select(sentence => (sentence, new[] { first.Id })), (lie, truth) => new[] { lie, truth }).SelectMany(both => both));
            })
            { PieceLength = pieces };

            var (_, read) = await SpeakAsync(model, asked.Question);

            all += read.Count;
            lies += told.Count;
            read.SelectMany(soFar => soFar.Sentences).Select(sentence => sentence.Text).Intersect(told).ShouldBeEmpty(asked.ToString());
        }

        all.ShouldBeGreaterThan(5);
        lies.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task SpokenAsync_BeforeASentenceOfTheLineThatAnswers_ReadsNothing()
    {
        var begun = 0;
        foreach (var asked in Asked)
        {
            var model = new SpokenModel(prompt => QuotedPiece.In(prompt) is [var best, var aside, _, ..]
                ? ModelDraft.Of(aside.Sentences.Take(1).Select(sentence => (sentence, new[] { aside.Id })).Concat(best.Sentences.Take(2).Select(sentence => (sentence, new[] { best.Id }))))
                : "")
            { PieceLength = 5 };

            var (result, read) = await SpeakAsync(model, asked.Question);

            read.ShouldAllBe(soFar => soFar.Sentences[0].Mark == 1 && soFar.Cited[0].Lines == soFar.Found.Passage!.Lines);
            begun += result is ProseAnswer { Cited.Count: 2 } ? 1 : 0;
        }

        begun.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task SpokenAsync_OfOtherLinesOnly_IsNeverRead()
    {
        foreach (var asked in Asked)
        {
            var model = new SpokenModel(prompt => ModelDraft.Of(QuotedPiece.In(prompt).Skip(1).SkipLast(1).SelectMany(piece => piece.Sentences.Take(1), (piece, sentence) => (sentence, new[] { piece.Id })))) { PieceLength = 5 };

            var (result, read) = await SpeakAsync(model, asked.Question);

            read.ShouldBeEmpty();
            result.ShouldBeOfType<OpenAnswer>();
        }
    }

    [Fact]
    public async Task SpokenAsync_BrokenOffAfterSomethingWasRead_EndsWithThat()
    {
        var watch = new SampleOffice.Watch();
        var asked = "";
        foreach (var each in Asked)
        {
            if ((await SpeakAsync(new SpokenModel(ModelDraft.Faithful), each.Question)).Read.Count == 0)
                continue;
            asked = each.Question;
            break;
        }

        foreach (var model in new[]
        {
            new SpokenModel(ModelDraft.Faithful) { PieceLength = 7, FailsAtLast = new HttpRequestException("gone") },
            new SpokenModel(ModelDraft.Faithful) { PieceLength = 7, End = ChatFinishReason.ContentFilter },
            new SpokenModel(prompt => ModelDraft.Faithful(prompt)[..^4]) { PieceLength = 7 },
        })
        {
            var (result, read) = await SpeakAsync(model, asked, watch);

            result.ShouldBe(read[^1]);
        }

        watch.Failures.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1,2,3]")]
    [InlineData("""{"answer":"a"}""")]
    [InlineData("""{}""")]
    [InlineData("""{"sentences":{}}""")]
    [InlineData("""{"sentences":[{"text":"Kinh phí","ids":["S1"]""")]
    [InlineData("""{"sentences":[{"text":null,"ids":["S1"]},{"ids":[]}]}""")]
    public async Task SpokenAsync_WhatKeepsNoFormat_IsNeverRead(string answer)
    {
        var watch = new SampleOffice.Watch();

        var (result, read) = await SpeakAsync(new SpokenModel(_ => answer) { PieceLength = 3 }, Asked[0].Question, watch);

        read.ShouldBeEmpty();
        result.ShouldBeOfType<OpenAnswer>();
        watch.Failures.ShouldBe([ProseFailure.Malformed]);
    }

    private static async Task<(SkillResult Result, IReadOnlyList<ProseAnswer> Read)> SpeakAsync(SpokenModel model, string question, SampleOffice.Watch? watch = null)
    {
        var reader = new Reader();
        return (await Office.Prose(model, watch).SpokenAsync(Found(question), SampleOffice.Asker, reader, default), reader.Read);
    }

    private static OpenAnswer Found(string question) => new OpenSkill(Office.Answers).Answer(new OpenRequest(question), SampleOffice.Asker);

    private sealed class Reader : IProseReader
    {
        public List<ProseAnswer> Read { get; } = [];

        public Task ReadAsync(ProseAnswer soFar, CancellationToken cancellationToken)
        {
            Read.Add(soFar);
            return Task.CompletedTask;
        }
    }
}
