using Assistant.Bot.Channel;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Model;

/// <summary>Stops the start for settings of the model that cannot be; one line a key.</summary>
internal sealed class ModelOptionsValidator : IValidateOptions<ModelOptions>
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ModelOptions options)
    {
        var wrong = new List<string>();
        if (options.Endpoint.Length == 0)
        {
            if (options.Deployment.Length > 0)
                wrong.Add("Model:Endpoint: must be set where Model:Deployment is.");
            if (options.Embedding is { Deployment.Length: > 0, Endpoint.Length: 0 })
                wrong.Add("Model:Embedding:Endpoint: must be set where Model:Embedding:Deployment is and Model:Endpoint is not.");
        }
        else
        {
            CheckAddress("Model:Endpoint", options.Endpoint, options, wrong);
            if (string.IsNullOrWhiteSpace(options.Deployment))
                wrong.Add("Model:Deployment: must name the deployment or the model where Model:Endpoint is set.");
        }

        if (options.Embedding.Endpoint.Length > 0)
            CheckAddress("Model:Embedding:Endpoint", options.Embedding.Endpoint, options, wrong);
        if (options.PlainHost.Length > 0 && Uri.CheckHostName(options.PlainHost) == UriHostNameType.Unknown)
            wrong.Add($"Model:PlainHost: \"{options.PlainHost}\" is no host name.");
        CheckLimits(options, wrong);
        CheckMoney(options, wrong);
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static void CheckAddress(string key, string address, ModelOptions options, List<string> wrong)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
            wrong.Add($"{key}: \"{address}\" is no address.");
        else if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
            wrong.Add($"{key}: must be an address without a name, a question mark or a number sign in it.");
        else if (!ServiceUrl.IsSafe(uri) && !string.Equals(uri.Host, options.PlainHost, StringComparison.OrdinalIgnoreCase))
            wrong.Add($"{key}: \"{address}\" must be https; http is for this machine, and for the host that Model:PlainHost names.");
        else if (uri.Scheme == "http" && options is { ApiKey.Length: 0, SignIn: ModelSignIn.Bot })
            wrong.Add($"{key}: \"{address}\" must be https where Model:SignIn is Bot, for a token is sent there.");
    }

    private static void CheckLimits(ModelOptions options, List<string> wrong)
    {
        (string Key, TimeSpan Value)[] times =
        [
            ("Model:FirstWord", options.FirstWord), ("Model:CallTimeout", options.CallTimeout), ("Model:Timeout", options.Timeout), ("Model:RestAfterFailure", options.RestAfterFailure),
        ];
        wrong.AddRange(times.Where(time => time.Value <= TimeSpan.Zero || time.Value > Longest).Select(time => $"{time.Key}: {time.Value} must be more than nothing and at most 10 minutes."));
        if (options.Calls is < 1 or > 50)
            wrong.Add($"Model:Calls: {options.Calls} must lie between 1 and 50.");
        if (options.Tokens is < 1000 or > 1_000_000)
            wrong.Add($"Model:Tokens: {options.Tokens} must lie between 1,000 and 1,000,000.");
        if (options.Temperature is < 0 or > 2)
            wrong.Add($"Model:Temperature: {options.Temperature} must lie between 0 and 2.");
        if (options.Embedding.Dimensions is < 1 or > 10_000)
            wrong.Add($"Model:Embedding:Dimensions: {options.Embedding.Dimensions} must lie between 1 and 10,000.");
        if (options.Embedding.Batch is < 1 or > 2048)
            wrong.Add($"Model:Embedding:Batch: {options.Embedding.Batch} must lie between 1 and 2,048.");
    }

    private static void CheckMoney(ModelOptions options, List<string> wrong)
    {
        if (options.PriceRead is null != options.PriceWritten is null)
            wrong.Add("Model:PriceRead, Model:PriceWritten: must be set both or neither.");
        if (options.PriceRead < 0 || options.PriceWritten < 0)
            wrong.Add("Model:PriceRead, Model:PriceWritten: must not be negative.");
        if (options.Money is <= 0)
            wrong.Add("Model:Money: must be more than nothing.");
        if (options.Money is not null && options.PriceRead is null)
            wrong.Add("Model:Money: needs Model:PriceRead and Model:PriceWritten, else nothing is known to cost anything.");
    }
}
