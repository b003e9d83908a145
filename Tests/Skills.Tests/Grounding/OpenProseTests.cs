using Assistant.Skills.Grounding;
using Assistant.Skills.Model;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing.Grounding;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Tests.Grounding;

public sealed class OpenProseTests
{
    private static readonly OpenRequest Question = new(OpenQuestion.All[0].Question);
    private static readonly SampleOffice Office = SampleOffice.OfSamples;

    [Fact]
    public async Task WriteAsync_WithoutAModel_IsNothing() =>
        (await Office.Prose(null).WriteAsync(Question, SampleOffice.Asker, default)).ShouldBeNull();

    [Fact]
    public async Task WriteAsync_AQuestionThatThePlansDoNotAnswer_IsNotSentToTheModel()
    {
        var model = new SpokenModel(ModelDraft.Faithful);

        (await Office.Prose(model).WriteAsync(new OpenRequest("Giá vàng hôm nay bao nhiêu một chỉ?"), SampleOffice.Asker, default)).ShouldBeNull();

        model.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task WriteAsync_AsksForTheFormatAndOffersNoFunction()
    {
        var model = new SpokenModel(ModelDraft.Faithful);

        await Office.Prose(model).WriteAsync(Question, SampleOffice.Asker, default);

        var options = model.Sent.ShouldHaveSingleItem().Options.ShouldNotBeNull();
        options.Tools.ShouldBeNull();
        options.ResponseFormat.ShouldBeOfType<ChatResponseFormatJson>().Schema.ShouldNotBeNull();
        options.MaxOutputTokens.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Kinh phí do ngân sách nhà nước bảo đảm.")]
    [InlineData("""{"sentences":null}""")]
    [InlineData("""{"sentences":[null]}""")]
    [InlineData("""{"sentences":[{"text":null,"ids":["S1"]}]}""")]
    [InlineData("""{"sentences":[{"text":"a","ids":["S1"]}""")]
    [InlineData("""[1,2,3]""")]
    [InlineData("""{"answer":"a"}""")]
    public async Task WriteAsync_AnAnswerWithoutTheFormat_IsNothing(string answer)
    {
        var watch = new SampleOffice.Watch();

        (await Office.Prose(new SpokenModel(_ => answer), watch).WriteAsync(Question, SampleOffice.Asker, default)).ShouldBeNull();

        watch.Failures.ShouldBe([ProseFailure.Malformed]);
    }

    [Fact]
    public async Task WriteAsync_NoSentencesOrTooManyOfThem_IsNothing()
    {
        foreach (var answer in new[] { ModelDraft.Of(), ModelDraft.Of(Enumerable.Repeat(("Kinh phí", new[] { "S1" }), 500)), new string('[', 100_000) })
            (await Office.Prose(new SpokenModel(_ => answer)).WriteAsync(Question, SampleOffice.Asker, default)).ShouldBeNull();
    }

    [Fact]
    public async Task WriteAsync_WhatAServerThoughtAloud_IsPassedOver() =>
        (await Office.Prose(new SpokenModel(prompt => $"<think>Có lẽ là 99 tỷ?</think>{ModelDraft.Faithful(prompt)}")).WriteAsync(Question, SampleOffice.Asker, default)).ShouldNotBeNull();

    [Fact]
    public async Task WriteAsync_AModelThatFails_IsNothing()
    {
        var watch = new SampleOffice.Watch();

        (await Office.Prose(new SpokenModel(ModelDraft.Faithful) { Fails = new HttpRequestException("down") }, watch).WriteAsync(Question, SampleOffice.Asker, default)).ShouldBeNull();
        (await Office.Prose(new SpokenModel(ModelDraft.Faithful) { End = ChatFinishReason.ContentFilter }, watch).WriteAsync(Question, SampleOffice.Asker, default)).ShouldBeNull();
        (await Office.Prose(new SpokenModel(ModelDraft.Faithful) { End = ChatFinishReason.Length }, watch).WriteAsync(Question, SampleOffice.Asker, default)).ShouldBeNull();

        watch.Failures.ShouldBe([ProseFailure.Unavailable, ProseFailure.Refused, ProseFailure.Refused]);
    }

    [Fact]
    public async Task WriteAsync_AModelThatSaysNothing_IsGivenUpAfterTheFirstWordsTime()
    {
        var watch = new SampleOffice.Watch();
        var prose = Office.Prose(new SpokenModel(ModelDraft.Faithful) { Delay = TimeSpan.FromMinutes(5) }, watch, new ModelLimits { FirstWord = TimeSpan.FromMilliseconds(200) });

        (await prose.WriteAsync(Question, SampleOffice.Asker, default).WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeNull();

        watch.Failures.ShouldBe([ProseFailure.OverLimit]);
    }

    [Fact]
    public async Task WriteAsync_ThePersonWentAway_IsCancelled()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => Office.Prose(new SpokenModel(ModelDraft.Faithful) { Delay = TimeSpan.FromMinutes(5) }).WriteAsync(Question, SampleOffice.Asker, gone.Token));
    }
}
