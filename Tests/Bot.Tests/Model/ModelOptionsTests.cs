using Assistant.Bot.Model;

namespace Assistant.Bot.Tests.Model;

public sealed class ModelOptionsTests
{
    [Theory]
    [InlineData("https://contoso.openai.azure.com/openai/v1/", "")]
    [InlineData("http://127.0.0.1:11434/v1/", "")]
    [InlineData("http://localhost:8000/v1", "")]
    [InlineData("http://llm.so.local:8000/v1/", "llm.so.local")]
    [InlineData("", "")]
    public void Validate_AddressesThatMayBeCalled_AreTaken(string endpoint, string plainHost) =>
        Problems(new ModelOptions { Endpoint = endpoint, Deployment = endpoint.Length > 0 ? "gpt" : "", PlainHost = plainHost }).ShouldBeEmpty();

    [Theory]
    [InlineData("http://llm.so.local:8000/v1/", "")]
    [InlineData("http://evil.example/v1/", "llm.so.local")]
    [InlineData("http://llm.so.local.evil.example/v1/", "llm.so.local")]
    [InlineData("ftp://contoso.com/v1", "")]
    [InlineData("contoso", "")]
    [InlineData("https://key@contoso.com/v1", "")]
    [InlineData("https://contoso.com/v1?api-version=2024-10-21", "")]
    public void Validate_AddressesThatMayNot_AreNamedByTheirKey(string endpoint, string plainHost) =>
        Problems(new ModelOptions { Endpoint = endpoint, Deployment = "gpt", PlainHost = plainHost }).ShouldHaveSingleItem().ShouldStartWith("Model:Endpoint:");

    [Fact]
    public void Validate_EveryLimitThatCannotBe_IsNamedByItsKey()
    {
        var problems = Problems(new ModelOptions
        {
            Endpoint = "https://contoso.openai.azure.com/openai/v1/",
            PlainHost = "a b",
            FirstWord = TimeSpan.Zero,
            Timeout = TimeSpan.FromDays(1),
            Calls = 0,
            Tokens = 5,
            Money = 1,
            Temperature = 3,
            Embedding = new EmbeddingOptions { Batch = 0, Dimensions = -1 },
        });

        problems.Select(problem => problem.Split(": ")[0]).ShouldBe(
            ["Model:Deployment", "Model:PlainHost", "Model:FirstWord", "Model:Timeout", "Model:Calls", "Model:Tokens", "Model:Temperature", "Model:Embedding:Dimensions", "Model:Embedding:Batch", "Model:Money"]);
    }

    [Fact]
    public void IsConfigured_WhereNothingMayBeSentOut_IsNever() =>
        new ModelOptions { Endpoint = "https://contoso.openai.azure.com/openai/v1/", Deployment = "gpt", SendNothingOut = true }.IsConfigured.ShouldBeFalse();

    private static IEnumerable<string> Problems(ModelOptions options) => new ModelOptionsValidator().Validate(null, options).Failures ?? [];
}
