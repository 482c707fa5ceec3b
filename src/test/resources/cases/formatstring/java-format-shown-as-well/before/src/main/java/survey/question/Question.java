package survey.question;

import java.util.Map;

class Question {
    String ask(Map<String, String> model, String topic, int number) {
        String template = "Question %d about " + topic;
        model.put("template", template);
        return String.format(template, number);
    }
}
