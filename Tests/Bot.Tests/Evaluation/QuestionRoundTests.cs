using Assistant.Bot.Cli;
using Assistant.Bot.Evaluation;
using Assistant.Bot.Grounding;
using Assistant.Knowledge.Corpus;
using Assistant.Skills.Model;
using Assistant.Testing.Grounding;

namespace Assistant.Bot.Tests.Evaluation;

public sealed class QuestionRoundTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7));

    private static readonly string[] Lines =
    [
        """{"id": "a002", "file": "003", "lines": [107], "question": "Kinh phí của phường bố trí từ đâu, có nguồn huy động hợp pháp khác không?"}""",
        """{"id": "w", "file": "000", "lines": [1], "question": "Kinh phí của phường bố trí từ đâu, có nguồn huy động hợp pháp khác không?"}""",
        """{"id": "u001", "question": "Giá vàng hôm nay bao nhiêu một chỉ?"}""",
        """{"id": "e05", "text": "cho em xem nv 4.3 trong KH 979 với", "at": "2026-05-13T09:00:00+07:00", "unit": "Văn phòng Sở", "expect": {"kind": "explain", "items": [["002_0295eccbc9e7aa97.txt", "4.3"]], "itemsMode": "superset", "mustMention": ["khiếu nại"], "mustNotMention": []}}""",
        """{"id": "e05b", "text": "cho em xem nv 4.3 trong KH 979 với", "at": "2026-05-13T09:00:00+07:00", "unit": "Văn phòng Sở", "expect": {"kind": "due", "items": null}}""",
    ];

    [Fact]
    public async Task AskAsync_ASetOfBothForms_CountsWhatIsRightWrongAndRefused()
    {
        using var desk = AskDesk.Over(SampleCorpus.Load());

        var column = EvaluationColumn.Of(await AskAsync(desk), null, null);

        (column.Questions, column.Right, column.Refused, column.WronglyAnswered).ShouldBe((5, 3, 1, 2));
        (column.Cited, column.CitedRight).ShouldBe((2, 1));
        column.CitationPrecision.ShouldBe(0.5);
        column.MedianMilliseconds.ShouldBeGreaterThan(0);
        column.SlowMilliseconds.ShouldBeGreaterThanOrEqualTo(column.MedianMilliseconds);
        (column.Calls, column.Cost).ShouldBe((0, null));
    }

    [Fact]
    public async Task AskAsync_WithAModel_CountsItsCallsAndIsAsRight()
    {
        using var spoken = new SpokenModel(ModelDraft.Faithful);
        using var model = new MeteredModel(spoken);
        using var host = OfficeHost.Build();
        using var desk = AskDesk.Over(SampleCorpus.Load(), null, AskModel.In(host.Services, LanguageModel.Of(model, new ModelLimits { FirstWord = TimeSpan.FromSeconds(20) })));

        var column = EvaluationColumn.Of(await AskAsync(desk), model, new ModelPrices(2, 8));

        column.Right.ShouldBe(3);
        column.Calls.ShouldBeGreaterThanOrEqualTo(2);
        column.Cost.ShouldBe(((column.TokensRead * 2) + (column.TokensWritten * 8)) / 1_000_000m);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"text":"a"}""")]
    [InlineData("""{"question":"a","file":"x"}""")]
    [InlineData("""{"question":"a","file":"x","lines":["b"]}""")]
    [InlineData("""{"question":"a","file":"x","lines":[1],"also":[[1]]}""")]
    public void Read_WhatIsNoQuestion_SaysWhy(string line)
    {
        var (question, problem) = QuestionReader.Read(line);

        question.ShouldBeNull();
        problem.ShouldNotBeNullOrEmpty();
    }

    private static Task<IReadOnlyList<(AnswerVerdict Verdict, TimeSpan Took)>> AskAsync(AskDesk desk) =>
        new QuestionRound(at => at is null ? Now : DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture))
            .AskAsync(desk, [.. Lines.Select(line => QuestionReader.Read(line).Question!)], problem => throw new InvalidOperationException(problem), default);
}
