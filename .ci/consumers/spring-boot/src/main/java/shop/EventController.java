package shop;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import shop.EventMapper.Event;
import shop.EventMapper.EventDto;

@RestController
class EventController {

  private final EventMapper mapper;

  EventController(EventMapper mapper) {
    this.mapper = mapper;
  }

  @PostMapping("/events")
  EventDto post(@RequestBody EventDto request) {
    Event event = mapper.fromApi(request);
    return mapper.toApi(event);
  }
}
